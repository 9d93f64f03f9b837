package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.standard.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sample workbooks give their expected results. */
class SampleCountiesTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000000001");

    @ParameterizedTest
    @ValueSource(strings = {"county-meets", "county-falls-short"})
    void A_sample_county_gives_its_expected_results(String name) throws IOException {
        var reading = WorkbookFixture.sample(name);
        var expected = expected(name);

        var assessment = new Assessments().assess(reading.statistics(), new Editions().national());

        assertThat(reading.errors()).isEmpty();
        assertThat(assessment.resource().name())
                .isEqualTo(expected.path("resource").asString());
        assertThat(assessment.units()).hasSize(expected.path("units").size());
        var softly = new SoftAssertions();
        expected.path("stages").forEach(stage -> compareStage(softly, assessment, stage));
        expected.path("units").forEach(unit -> compareUnit(softly, assessment, unit));
        softly.assertAll();
    }

    private static void compareStage(SoftAssertions softly, CountyAssessment assessment, JsonNode expected) {
        var stage = assessment.stages().stream()
                .filter(result ->
                        result.stage().name().equals(expected.path("stage").asString()))
                .findFirst()
                .orElseThrow();
        softly.assertThat(stage.units()).isEqualTo(expected.path("units").asInt());
        softly.assertThat(stage.complying())
                .isEqualTo(expected.path("complying").asInt());
        for (var i = 0; i < stage.coefficients().size(); i++) {
            var coefficient = stage.coefficients().get(i);
            var wanted = expected.path("coefficients").get(i);
            softly.assertThat(coefficient.item()).isEqualTo(wanted.path("item").asString());
            softly.assertThat(coefficient.verdict() == Verdict.MET)
                    .isEqualTo(wanted.path("met").asBoolean());
            softly.assertThat(coefficient
                            .value()
                            .orElseThrow()
                            .subtract(decimal(wanted, "value"))
                            .abs())
                    .isLessThan(TOLERANCE);
            softly.assertThat(Objects.requireNonNull(coefficient.mean())
                            .rounded(15)
                            .subtract(decimal(wanted, "mean"))
                            .abs())
                    .isLessThan(TOLERANCE);
        }
    }

    private static void compareUnit(SoftAssertions softly, CountyAssessment assessment, JsonNode expected) {
        var school = expected.path("school").asString();
        var stage = expected.path("stage").asString();
        var unit = assessment.units().stream()
                .filter(verdict -> verdict.unit().school().value().equals(school)
                        && verdict.unit().stage().name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No unit " + school + " " + stage));
        softly.assertThat(unit.name())
                .as(school)
                .isEqualTo(expected.path("verdict").asString());
        softly.assertThat(unit.unit().pupils())
                .isEqualTo(expected.path("pupils").asLong());
        for (var i = 0; i < unit.items().size(); i++) {
            var item = unit.items().get(i);
            var wanted = expected.path("items").get(i);
            softly.assertThat(item.item()).isEqualTo(wanted.path("item").asString());
            softly.assertThat(item.reach().name())
                    .as("%s %s %s", school, stage, item.item())
                    .isEqualTo(wanted.path("reach").asString());
            softly.assertThat(item.value()
                            .orElseThrow()
                            .subtract(decimal(wanted, "value"))
                            .abs())
                    .as("%s %s %s", school, stage, item.item())
                    .isLessThan(TOLERANCE);
        }
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        return node.path(name).decimalValue();
    }

    private static JsonNode expected(String name) throws IOException {
        try (var json = SampleCountiesTest.class.getResourceAsStream("/counties/" + name + ".expected.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(json));
        }
    }
}
