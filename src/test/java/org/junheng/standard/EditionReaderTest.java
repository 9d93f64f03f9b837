package org.junheng.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junheng.Clause;
import org.junheng.shared.Stage;
import org.junheng.standard.EditionReader.Source;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class EditionReaderTest {

    private static final String CLASSES =
            "{\"item\": \"G5\", \"measure\": \"CLASS_SIZE\", \"stage\": \"PRIMARY\", \"value\": \"40\"}";

    private final Editions editions = new Editions();
    private final Edition pack = editions.get(new EditionId("TEST-PROVINCE-1"));

    @Test
    @Clause("pack-extends-edition")
    void A_pack_tightens_numbers_and_adds_items() {
        var national = editions.national();

        assertThat(pack.base()).isEqualTo(national.id());
        assertThat(pack.coefficientLimit(Stage.PRIMARY)).isEqualTo("0.45");
        assertThat(pack.coefficientLimit(Stage.JUNIOR)).isEqualTo("0.45");
        assertThat(pack.item("R1").threshold(Stage.PRIMARY).orElseThrow().minimum())
                .isEqualTo("5.0");
        assertThat(pack.item("R1").threshold(Stage.JUNIOR))
                .isEqualTo(national.item("R1").threshold(Stage.JUNIOR));
        assertThat(pack.item("G5").limit("CLASS_SIZE", Stage.PRIMARY).value()).isEqualTo("40");
        assertThat(pack.items()).hasSize(33);
        assertThat(EditionDifference.between(national, pack))
                .containsExactly(
                        new EditionDifference("", null, Stage.PRIMARY, "0.50", "0.45"),
                        new EditionDifference("R1", null, Stage.PRIMARY, "4.2", "5.0"),
                        new EditionDifference("G5", "CLASS_SIZE", Stage.PRIMARY, "≤ 45 人", "≤ 40 人"),
                        new EditionDifference(
                                "P1", null, null, null, pack.item("P1").title()));
        assertThat(EditionDifference.between(pack, pack)).isEmpty();
    }

    @Test
    @Clause("pack-extends-edition")
    void A_pack_that_loosens_a_number_is_refused() throws IOException {
        refused("\"value\": \"40\"", "\"value\": \"46\"", "TEST-PROVINCE-1.json, line 9:", "46");
        refused("\"value\": \"5.0\"", "\"value\": \"4.19\"", "TEST-PROVINCE-1.json, line 8:", "4.19");
        refused("\"PRIMARY\": \"0.45\"", "\"PRIMARY\": \"0.51\"", "TEST-PROVINCE-1.json, line 6:", "0.51");
    }

    @Test
    @Clause("pack-extends-edition")
    void A_pack_may_repeat_a_number_and_tighten_one_from_below() throws IOException {
        assertThat(packed("\"value\": \"5.0\"", "\"value\": \"4.20\"")
                        .item("R1")
                        .threshold(Stage.PRIMARY)
                        .orElseThrow()
                        .minimum())
                .isEqualTo("4.20");
        assertThat(packed("\"value\": \"40\"", "\"value\": \"45.0\"")
                        .item("G5")
                        .limit("CLASS_SIZE", Stage.PRIMARY)
                        .value())
                .isEqualTo("45.0");
        assertThat(packed("\"PRIMARY\": \"0.45\"", "\"PRIMARY\": \"0.500\"").coefficientLimit(Stage.PRIMARY))
                .isEqualTo("0.500");
        assertThat(packed(CLASSES, exchanged("0.12"))
                        .item("G11")
                        .limit("EXCHANGED_SHARE", null)
                        .value())
                .isEqualTo("0.12");
        assertThat(packed(CLASSES, exchanged("0.100"))
                        .item("G11")
                        .limit("EXCHANGED_SHARE", null)
                        .value())
                .isEqualTo("0.100");
        refused(CLASSES, exchanged("0.09"), "TEST-PROVINCE-1.json, line 9:", "0.09");
    }

    @Test
    void Packs_stand_in_the_order_they_were_added_however_deep_they_build() throws IOException {
        var files = List.of(
                new Source("CN-2017-6.json", text("CN-2017-6.json")),
                pack("TEST-FIRST", "CN-2017-6"),
                pack("TEST-SECOND", "TEST-FIRST"),
                pack("TEST-THIRD", "CN-2017-6"));

        assertThat(new EditionReader().read(files).keySet())
                .extracting(EditionId::value)
                .containsExactly("CN-2017-6", "TEST-FIRST", "TEST-SECOND", "TEST-THIRD");
    }

    private static Source pack(String id, String base) {
        return new Source(id + ".json", """
                {"id": "%s", "extends": "%s", "title": "pack", "source": "test"}""".formatted(id, base));
    }

    private static String exchanged(String value) {
        return "{\"item\": \"G11\", \"measure\": \"EXCHANGED_SHARE\", \"value\": \"%s\"}".formatted(value);
    }

    private static Edition packed(String right, String other) throws IOException {
        var content = text("TEST-PROVINCE-1.json");
        assertThat(content).contains(right);
        var files = List.of(
                new Source("TEST-PROVINCE-1.json", content.replace(right, other)),
                new Source("CN-2017-6.json", text("CN-2017-6.json")));
        return Objects.requireNonNull(new EditionReader().read(files).get(new EditionId("TEST-PROVINCE-1")));
    }

    @Test
    @Clause("wrong-file-refused")
    void A_wrong_file_is_refused_with_file_line_and_value() throws IOException {
        refused("\"PER_SCHOOL\"", "\"PER_PUPIL\"", "TEST-PROVINCE-1.json, line 16:", "PER_PUPIL");
        refused("\"AT_MOST\"", "\"AT_MUST\"", "TEST-PROVINCE-1.json, line 25:", "AT_MUST");
        refused("\"title\": \"小", "\"tittle\": \"小", "TEST-PROVINCE-1.json, line 14:", "tittle");
        refused("\"source\": \"测试\",", "\"source\": \"测试\"", "TEST-PROVINCE-1.json, line 6:", "comma");
        refused("\"CN-2017-6\"", "\"CN-2018-6\"", "TEST-PROVINCE-1.json, line 3:", "CN-2018-6");
        refused("\"source\": \"测试\",", "", "TEST-PROVINCE-1.json, line", "malformed.missing [source]");
        refused("\"P1\"", "\"G9\"", "TEST-PROVINCE-1.json, line 13:", "G9");
        refused("[\"EDUCATION\"]", "[\"WEATHER\"]", "TEST-PROVINCE-1.json, line 18:", "WEATHER");
        refused("\"item\": \"R1\"", "\"item\": \"R9\"", "TEST-PROVINCE-1.json, line 8:", "R9");
    }

    @Test
    @Clause("graded-catalogue")
    void The_catalogue_grades_its_items() {
        var catalogue = editions.get(new EditionId("CN-CATALOGUE-1"));

        assertThat(catalogue.items()).hasSize(19).allSatisfy(item -> {
            var rubric = Objects.requireNonNull(item.rubric());
            assertThat(rubric.passes("优秀")).isTrue();
            assertThat(rubric.passes("合格")).isTrue();
            assertThat(rubric.passes("不合格")).isFalse();
            assertThat(rubric.passes("甲")).isFalse();
        });
        assertThat(catalogue.items().stream().map(Item::chapter).distinct()).hasSize(6);
        assertThat(catalogue.attachments()).hasSize(3);
        assertThatThrownBy(() -> new Rubric(List.of(), "合格")).hasMessageContaining("合格");
    }

    private static void refused(String right, String wrong, String where, String what) throws IOException {
        var content = text("TEST-PROVINCE-1.json");
        assertThat(content).contains(right);
        var files = List.of(
                new Source("TEST-PROVINCE-1.json", content.replace(right, wrong)),
                new Source("CN-2017-6.json", text("CN-2017-6.json")));

        assertThatThrownBy(() -> new EditionReader().read(files))
                .isInstanceOf(InvalidEdition.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("standard/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
