package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class EvidenceSettingsTest {

    @Test
    void A_file_may_have_200_megabytes_unless_set_otherwise() {
        assertThat(bind(Map.of()).maxFileSize()).isEqualTo(DataSize.ofMegabytes(200));
        assertThat(bind(Map.of("junheng.evidence.max-file-size", "50MB")).maxFileSize())
                .isEqualTo(DataSize.ofMegabytes(50));
    }

    @ParameterizedTest
    @CsvSource({
        "max-file-size,0",
        "max-file-size,-1MB",
        "max-file-size,5GB",
        "max-file-size,many",
        "file-types,classpath:evidence/none.csv"
    })
    void Nonsense_is_refused(String setting, String value) {
        assertThatThrownBy(() -> bind(Map.of("junheng.evidence." + setting, value)))
                .hasMessageContaining("junheng.evidence");
    }

    private static EvidenceSettings bind(Map<String, String> properties) {
        var source = new MapConfigurationPropertySource(properties);
        source.put("junheng.evidence.directory", "evidence");
        return new Binder(source)
                .bind("junheng.evidence", EvidenceSettings.class)
                .get();
    }
}
