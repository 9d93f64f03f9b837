package org.junheng.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    @Test
    void Pairs_are_read_with_or_without_a_value() {
        var metadata = Metadata.parse("filename 5ZCN5YaMLnBkZg==, private,item RzEx");

        assertThat(metadata.values()).isEqualTo(Map.of("filename", "名册.pdf", "private", "", "item", "G11"));
    }

    @Test
    void No_header_says_nothing() {
        assertThat(Metadata.parse("").values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename 名册", "filename ???", "item RzEx,item RzEy"})
    void Anything_else_is_refused(String header) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Metadata.parse(header));
    }
}
