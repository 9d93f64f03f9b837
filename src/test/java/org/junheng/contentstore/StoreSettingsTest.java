package org.junheng.contentstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoreSettingsTest {

    @Test
    void A_store_has_a_directory() {
        assertThat(new StoreSettings(Path.of("evidence")).directory()).isEqualTo(Path.of("evidence"));
        assertThatThrownBy(() -> new StoreSettings(Path.of(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("junheng.evidence.directory");
    }
}
