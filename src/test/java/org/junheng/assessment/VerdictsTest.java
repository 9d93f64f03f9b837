package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** Verdicts of stages and counties name what they rest on. */
class VerdictsTest {

    @Test
    void A_stage_that_falls_short_names_the_units_and_coefficients_that_fail_it() {
        var county = assess("county-falls-short");

        for (var verdict : county.stageVerdicts()) {
            assertThat(verdict).isInstanceOfSatisfying(StageVerdict.NotMet.class, not -> {
                assertThat(not.failed())
                        .hasSize(not.stage().units() - not.stage().complying())
                        .allMatch(unit -> unit.unit().stage() == not.stage().stage());
                assertThat(not.exceeded()).isNotEmpty().allMatch(one -> one.verdict() == Verdict.NOT_MET);
                assertThat(not.explanation().arguments().getFirst())
                        .isEqualTo(Integer.toString(not.failed().size()));
            });
        }
        assertThat(county.explained()).isInstanceOfSatisfying(CountyVerdict.NotMet.class, not -> {
            assertThat(not.notMet()).extracting(ItemVerdict::item).contains("R1", "R7");
            assertThat(not.open()).extracting(ItemVerdict::item).contains("S1", "Q9");
        });
    }

    @Test
    void A_county_without_a_fault_is_open_as_long_as_people_have_said_nothing() {
        var county = assess("county-meets");

        assertThat(county.stageVerdicts()).allMatch(StageVerdict.Met.class::isInstance);
        assertThat(county.explained())
                .isInstanceOfSatisfying(
                        CountyVerdict.Undetermined.class,
                        open -> assertThat(open.open())
                                .extracting(ItemVerdict::item)
                                .contains("G1", "S1")
                                .doesNotContain("R1"));
    }

    @Test
    void Nothing_is_met_while_rows_could_not_be_read() {
        var county = assess("county-meets");
        var stage = county.stages().getFirst();

        assertThat(StageVerdict.of(stage, county.units(), 1)).isInstanceOf(StageVerdict.Undetermined.class);
    }

    @Test
    void Sealed_verdicts_agree_with_the_plain_ones_over_random_counties() {
        var seen = new TreeSet<String>();
        for (var seed = 0; seed < 200; seed++) {
            var county = RecomputationTest.assess(new RandomCounty(seed).rows());

            seen.add(county.explained().getClass().getSimpleName());
            assertThat(plain(county.explained())).as("county %d", seed).isEqualTo(county.verdict());
            for (var stage : Stage.values()) {
                var verdict = county.stageVerdicts().get(stage == Stage.PRIMARY ? 0 : 1);
                seen.add(verdict.getClass().getSimpleName());
                assertThat(verdict instanceof StageVerdict.NotMet)
                        .as("%s of %d", stage, seed)
                        .isEqualTo(hasFault(county, verdict.stage()));
            }
        }
        assertThat(seen).contains("NotMet", "Undetermined");
    }

    private static boolean hasFault(CountyAssessment county, StageResult stage) {
        List<Verdict> coefficients =
                stage.coefficients().stream().map(Coefficient::verdict).toList();
        return coefficients.contains(Verdict.NOT_MET)
                || county.units().stream()
                        .filter(unit -> unit.unit().stage() == stage.stage())
                        .anyMatch(UnitVerdict.Failed.class::isInstance);
    }

    private static Verdict plain(CountyVerdict verdict) {
        return switch (verdict) {
            case CountyVerdict.Met ignored -> Verdict.MET;
            case CountyVerdict.NotMet ignored -> Verdict.NOT_MET;
            case CountyVerdict.Undetermined ignored -> Verdict.UNDETERMINED;
        };
    }

    private static CountyAssessment assess(String sample) {
        return new Assessments().assess(WorkbookFixture.sample(sample).statistics(), new Editions().national());
    }
}
