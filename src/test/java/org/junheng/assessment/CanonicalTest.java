package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.shared.Digest;
import org.junheng.shared.Stage;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** The text by which an assessment is compared for ever. */
class CanonicalTest {

    private final CountyAssessment assessment = new Assessments()
            .assess(
                    StatisticsFixture.county(
                            StatisticsFixture.school(1, SchoolKind.NINE_YEAR, cells -> {
                                cells.put(Column.PRIMARY_PUPILS, "400");
                                cells.put(Column.JUNIOR_PUPILS, "200");
                                cells.put(Column.PRIMARY_LARGEST_CLASS, "46");
                            }),
                            StatisticsFixture.primary(2, cells -> cells.remove(Column.EQUIPMENT))),
                    new Editions().national());

    @Test
    void Every_verdict_has_its_line_with_exact_fractions() {
        var lines = Canonical.of(assessment);

        assertThat(lines.getFirst()).isEqualTo("CN-2017-6\t320682\t2026\tUNDETERMINED\tNOT_MET\t0\t");
        assertThat(lines)
                .contains(
                        "stage\tPRIMARY\t2\t1\t",
                        "stage\tJUNIOR\t1\t1\t",
                        "coefficient\tPRIMARY\tR1\t1/2\t15\t0\tMET\t",
                        "coefficient\tPRIMARY\tR6\t1/2\t-\t-\tUNDETERMINED\t",
                        "unit\t2132100001\tPRIMARY\t400\t20/31\tPASSED\t",
                        "unit\t2132100002\tPRIMARY\t400\t1\tUNDETERMINED\t",
                        "value\tR4\t9/2\t17/20\t140000/31\t350/31\tMET\t",
                        "value\tR6\t2000\t17/20\t-\t-\tMISSING\t",
                        "item\tG1\tUNDETERMINED\t-\t",
                        "item\tG5\tNOT_MET\t1/2\t",
                        "finding\t2132100001\tPRIMARY\tCLASS_SIZE\tAT_MOST\t45\t46\tNOT_MET\t");
        assertThat(lines.stream().filter(line -> Pattern.matches("unit\t.*", line)))
                .hasSize(3);
        assertThat(lines.stream().filter(line -> line.startsWith("coefficient")))
                .hasSize(14);
        assertThat(lines.stream().filter(line -> line.startsWith("value"))).hasSize(21);
        assertThat(lines.stream().filter(line -> line.startsWith("item"))).hasSize(32);
    }

    @Test
    void The_digest_is_that_of_the_lines() {
        assertThat(Canonical.digest(assessment)).isEqualTo(Digest.of(String.join("\n", Canonical.of(assessment))));
    }

    @Test
    void Coefficients_are_found_by_stage_and_item() {
        var coefficient = assessment.coefficient(Stage.JUNIOR, "R2");

        assertThat(List.of(coefficient.stage().name(), coefficient.item())).containsExactly("JUNIOR", "R2");
        assertThatThrownBy(() -> assessment.coefficient(Stage.JUNIOR, "G1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void Resources_are_met_or_not() {
        var met = new Assessments()
                .assess(
                        StatisticsFixture.county(
                                StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.junior(2, cells -> {})),
                        new Editions().national());

        assertThat(met.isResourceMet()).isTrue();
        assertThat(assessment.isResourceMet()).isFalse();
    }
}
