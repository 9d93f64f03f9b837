package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MalformedTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Limit(String measure, BigDecimal value) {

        Limit {
            if (measure.isBlank()) {
                throw new Malformed("malformed.mapping.emptyWay");
            }
        }
    }

    record Item(List<Limit> limits) {}

    @Test
    void What_the_parser_found_is_said_by_a_text_of_ours() {
        assertThat(wrong("{\"limit\": []}")).isEqualTo(new TextKey("malformed.unknownField", "limit"));
        assertThat(wrong("{\"limits\": [{\"measure\": \"a\", \"value\": \"many\"}]}"))
                .isEqualTo(new TextKey("malformed.value", "many", "limits.value"));
        assertThat(wrong("{\"limits\": {}}")).isEqualTo(new TextKey("malformed.shape", "limits"));
        assertThat(wrong("[]")).isEqualTo(new TextKey("malformed.shape", "–"));
        assertThat(wrong("{\"limits\": [").key()).isEqualTo("malformed.syntax");
        assertThat(wrong("{\"limits\": [{\"measure\": \" \", \"value\": 1}]}"))
                .isEqualTo(new TextKey("malformed.mapping.emptyWay"));
    }

    private static TextKey wrong(String json) {
        return Malformed.of(catchThrowableOfType(JacksonException.class, () -> JSON.readValue(json, Item.class)))
                .text();
    }
}
