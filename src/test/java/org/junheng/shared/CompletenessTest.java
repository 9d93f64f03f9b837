package org.junheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CompletenessTest {

    private static final JsonMapper JSON = new JsonMapper();

    private record Line(String item, @Nullable String remark, int times) {}

    private record Form(
            Line first,
            List<Line> others,
            Map<String, Line> named,
            @Nullable Line last) {}

    @Test
    void What_may_be_absent_may() {
        var line = new Line("G1", null, 0);

        assertThatCode(() -> Completeness.check(new Form(line, List.of(line), Map.of("a", line), null)))
                .doesNotThrowAnyException();
    }

    @Test
    void What_must_be_there_is_asked_for_wherever_it_stands() {
        var whole = "{\"item\": \"G1\", \"times\": 1}";
        var part = "{\"remark\": \"none\", \"times\": 1}";
        refused("{\"others\": [], \"named\": {}}", "first");
        refused("{\"first\": %s, \"named\": {}}".formatted(whole), "others");
        refused("{\"first\": %s, \"others\": [], \"named\": {}}".formatted(part), "item");
        refused("{\"first\": %s, \"others\": [%s], \"named\": {}}".formatted(whole, part), "item");
        refused("{\"first\": %s, \"others\": [null], \"named\": {}}".formatted(whole), "others");
        refused("{\"first\": %s, \"others\": [], \"named\": {\"a\": %s}}".formatted(whole, part), "item");
        refused("{\"first\": %s, \"others\": [], \"named\": {}, \"last\": %s}".formatted(whole, part), "item");
        assertThatThrownBy(() -> Completeness.check(
                        new Form(new Line("G1", null, 1), Arrays.asList((Line) null), Map.of(), null)))
                .isInstanceOf(Malformed.class);
    }

    private static void refused(String json, String field) {
        assertThatThrownBy(() -> Completeness.check(JSON.readValue(json, Form.class)))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        refused -> assertThat(refused.text()).isEqualTo(new TextKey("malformed.missing", field)));
    }
}
