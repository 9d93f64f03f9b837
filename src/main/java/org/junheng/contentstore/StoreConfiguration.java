package org.junheng.contentstore;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On this disk, unless a bucket is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, S3Settings.class})
class StoreConfiguration {

    @Bean
    ContentStore contentStore(StoreSettings settings, S3Settings s3) throws IOException {
        return s3.isSet()
                ? new S3ContentStore(s3, settings.directory().resolve("incoming"))
                : new DiskContentStore(settings.directory());
    }
}
