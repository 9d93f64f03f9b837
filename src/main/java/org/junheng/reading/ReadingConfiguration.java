package org.junheng.reading;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With what documents are read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

    @Bean
    Copies copies(ReadingSettings settings) throws IOException {
        return new Copies(settings.directory());
    }

    @Bean
    ReadingProcess readingProcess(Copies copies, ReadingSettings settings) {
        return new ReadingProcess(copies, settings.memory(), settings.timeout());
    }
}
