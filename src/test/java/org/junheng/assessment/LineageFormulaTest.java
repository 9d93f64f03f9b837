package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.school;

import java.util.List;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

class LineageFormulaTest {

    private static final Edition EDITION = new Editions().national();
    private static final String PRIMARY = Column.PRIMARY_PUPILS.header();
    private static final String JUNIOR = Column.JUNIOR_PUPILS.header();
    private static final String SENIOR = Column.SENIOR_PUPILS.header();

    @Test
    void A_school_of_one_stage_splits_nothing() {
        var formula = formula(primary(1, cells -> {}), Stage.PRIMARY, "R4");

        assertThat(formula.columns())
                .containsExactly(Column.TEACHING_AREA, Column.INDOOR_SPORT_AREA, Column.PRIMARY_PUPILS);
        assertThat(formula.steps())
                .containsExactly(
                        Message.of(
                                "assessment.lineage.amount",
                                "R4",
                                "%s 8000 − %s 1000"
                                        .formatted(Column.TEACHING_AREA.header(), Column.INDOOR_SPORT_AREA.header()),
                                "7000"),
                        Message.of("assessment.lineage.result", "R4", "7000 ÷ %s 400".formatted(PRIMARY), "17.5"),
                        Message.of("assessment.lineage.reach.MET", "17.500", "4.5", "3.825"));
    }

    @Test
    void Teachers_are_counted_by_stage_and_per_hundred_pupils() {
        var school = primary(1, cells -> cells.put(Column.PRIMARY_BACKBONE, "3"));

        assertThat(formula(school, Stage.PRIMARY, "R2").steps())
                .containsExactly(
                        Message.of("assessment.lineage.amount", "R2", Column.PRIMARY_BACKBONE.header() + " 3", "3"),
                        Message.of("assessment.lineage.result", "R2", "3 ÷ %s 400 × 100".formatted(PRIMARY), "0.75"),
                        Message.of("assessment.lineage.reach.BELOW_FLOOR", "0.750", "1", "0.85"));
    }

    @Test
    void Stages_of_a_school_share_what_it_has_by_weighted_pupils() {
        var school = school(1, SchoolKind.TWELVE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "300");
            cells.put(Column.JUNIOR_PUPILS, "200");
            cells.put(Column.SENIOR_PUPILS, "100");
        });
        var formula = formula(school, Stage.JUNIOR, "R6");

        assertThat(formula.columns())
                .containsExactly(Column.EQUIPMENT, Column.JUNIOR_PUPILS, Column.PRIMARY_PUPILS, Column.SENIOR_PUPILS);
        assertThat(formula.steps())
                .startsWith(
                        Message.of(
                                "assessment.lineage.share",
                                "1.1 × %s 200 ÷ (%s 300 + 1.1 × %s 200 + 1.32 × %s 100)"
                                        .formatted(JUNIOR, PRIMARY, JUNIOR, SENIOR),
                                "55/163 ≈ 0.337423"),
                        Message.of(
                                "assessment.lineage.amount",
                                "R6",
                                Column.EQUIPMENT.header() + " 250 × 10000 × 55/163 ≈ 0.337423",
                                "137500000/163 ≈ 843558.282209"));
    }

    @Test
    void Attached_classes_share_like_a_stage_of_its_own() {
        var school = primary(1, cells -> cells.put(Column.JUNIOR_PUPILS, "100"));

        assertThat(formula(school, Stage.PRIMARY, "R4").steps())
                .startsWith(
                        Message.of(
                                "assessment.lineage.share",
                                "%s 400 ÷ (%s 400 + 1.1 × %s 100)".formatted(PRIMARY, PRIMARY, JUNIOR),
                                "40/51 ≈ 0.784314"),
                        Message.of(
                                "assessment.lineage.amount",
                                "R4",
                                "(%s 8000 − %s 1000) × 40/51 ≈ 0.784314"
                                        .formatted(Column.TEACHING_AREA.header(), Column.INDOOR_SPORT_AREA.header()),
                                "280000/51 ≈ 5490.196078"));
    }

    @Test
    void What_was_not_reported_is_named_instead() {
        var school = school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "300");
            cells.remove(Column.JUNIOR_PUPILS);
            cells.remove(Column.MULTIMEDIA_ROOMS);
        });

        assertThat(formula(school, Stage.PRIMARY, "R7").steps())
                .isEqualTo(List.of(
                        Message.of("assessment.lineage.missing", Column.MULTIMEDIA_ROOMS.header() + " · " + JUNIOR)));
    }

    private static LineageFormula formula(School school, Stage stage, String item) {
        var rules = new ResourceRules(EDITION).reading();
        var unit = county(school).units(rules).stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .orElseThrow();
        var judged = ResourceRules.item(new UnitJudge(EDITION).judge(unit), item);
        return new LineageFormula(
                school, unit, rules, judged, EDITION.item(item).pupilsPerUnit());
    }
}
