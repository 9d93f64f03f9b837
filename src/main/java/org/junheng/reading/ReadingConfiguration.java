package org.junheng.reading;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With what documents are read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

    @Bean
    ReadingProcess readingProcess(ReadingSettings settings) {
        return new ReadingProcess(settings.memory(), settings.timeout());
    }
}
