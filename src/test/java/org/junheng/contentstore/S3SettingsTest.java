package org.junheng.contentstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class S3SettingsTest {

    private static final String START = "junheng.evidence.s3.";
    private static final Map<String, String> GOOD = Map.of(
            START + "endpoint", "https://store.example:9000",
            START + "bucket", "evidence",
            START + "access-key", "key",
            START + "secret-key", "hidden");

    @Test
    void Evidence_lies_on_disk_unless_a_store_is_named() {
        assertThat(bind(Map.of()).isSet()).isFalse();
        assertThat(bind(GOOD).isSet()).isTrue();
    }

    @Test
    void The_secret_is_not_shown() {
        assertThat(bind(GOOD)).asString().contains("evidence").doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "endpoint,store.example",
        "endpoint,https://a/b",
        "bucket,' '",
        "secret-key,' '",
        "prefix,/a/",
        "prefix,a"
    })
    void Nonsense_is_refused(String setting, String value) {
        var properties = new HashMap<>(GOOD);
        properties.put(START + setting, value);

        assertThatThrownBy(() -> bind(properties)).rootCause().hasMessageContaining("junheng.evidence.s3");
    }

    private static S3Settings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("junheng.evidence.s3", S3Settings.class);
    }
}
