package org.junheng.contentstore;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket that holds the evidence in place of this disk.
 *
 * @param endpoint of the S3-compatible store, such as {@code https://store.example:9000}; empty to keep evidence on disk
 * @param bucket there before the start
 * @param prefix before the names of all objects, such as {@code junheng/}; empty for none
 * @param region as the store calls it
 * @param accessKey whose secret is {@code secretKey}
 */
@ConfigurationProperties("junheng.evidence.s3")
record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("") String prefix,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    S3Settings {
        if (!endpoint.isEmpty() && !endpoint.matches("https?://[^/\\s]+/?")) {
            throw new IllegalArgumentException("junheng.evidence.s3.endpoint is no http(s) address: " + endpoint);
        }
        if (!endpoint.isEmpty() && (bucket.isBlank() || accessKey.isBlank() || secretKey.isBlank())) {
            throw new IllegalArgumentException("junheng.evidence.s3 lacks bucket, access-key or secret-key");
        }
        if (prefix.startsWith("/") || !(prefix.isEmpty() || prefix.endsWith("/"))) {
            throw new IllegalArgumentException("junheng.evidence.s3.prefix is not like junheng/: " + prefix);
        }
    }

    boolean isSet() {
        return !endpoint.isEmpty();
    }

    URI address() {
        return URI.create(endpoint);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "%s %s/%s".formatted(endpoint, bucket, prefix);
    }
}
