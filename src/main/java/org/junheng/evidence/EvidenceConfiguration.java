package org.junheng.evidence;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What is taken, and where it waits until it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EvidenceSettings.class, ScrubSettings.class, RescanSettings.class})
class EvidenceConfiguration {

    /** What a multipart request holds besides the file. */
    private static final DataSize WRAPPING = DataSize.ofMegabytes(1);

    @Bean
    FileTypes evidenceFileTypes(EvidenceSettings settings) {
        return new FileTypes(settings.fileTypes());
    }

    @Bean
    RequestFiles requestFiles(EvidenceSettings settings) throws IOException {
        return new RequestFiles(settings.directory().toAbsolutePath().resolve("requests"));
    }

    /** The container spools a request to disk before anybody can look at it, so it must stop where we would. */
    @Bean
    MultipartConfigElement multipartLimit(EvidenceSettings settings, RequestFiles files) {
        var limit = settings.maxFileSize().toBytes() + WRAPPING.toBytes();
        return new MultipartConfigElement(files.folder().toString(), -1, limit, 0);
    }
}
