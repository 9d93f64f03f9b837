package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.school;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings rest on and how they are said. */
class FindingsTest {

    private static final Edition EDITION = new Editions().national();

    @Test
    void A_figure_of_the_county_by_stage_is_said_of_its_stage_and_one_for_all_of_none() {
        var statistics = figures(Map.of(
                CountyFigure.PRIMARY_QUOTA, new BigDecimal("1150"),
                CountyFigure.SPECIAL_FUNDING, new BigDecimal("7999.99")));

        assertThat(findings("G2", statistics))
                .extracting(Finding::stage, Finding::verdict, Finding::sentence)
                .containsExactly(
                        tuple(
                                Stage.PRIMARY,
                                Verdict.MET,
                                Message.of("assessment.finding.PUPIL_FUNDING_QUOTA.PRIMARY", "", "≥ 1150 元", "1150")),
                        tuple(
                                Stage.JUNIOR,
                                Verdict.UNDETERMINED,
                                Message.of("assessment.finding.PUPIL_FUNDING_QUOTA.JUNIOR", "", "≥ 1350 元", "–")));
        assertThat(findings("G7", statistics))
                .extracting(Finding::stage, Finding::verdict, Finding::sentence)
                .containsExactly(tuple(
                        null,
                        Verdict.NOT_MET,
                        Message.of("assessment.finding.SPECIAL_FUNDING", "", "≥ 8000 元", "7999.99")));
    }

    @Test
    void Rooms_rest_on_classes_and_areas_alone_where_the_band_is_known() {
        var known = school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "100");
            cells.put(Column.JUNIOR_PUPILS, "100");
            cells.put(Column.BUILT, "2020");
            cells.put(Column.ART_ROOMS, "90");
        });
        var open = with(known, Column.BUILT, null);

        assertThat(names(finding("G3", known, 1))).containsExactly("小学班数", "初中班数", "美术专用教室面积");
        assertThat(names(finding("G3", open, 1)))
                .containsExactly("小学班数", "初中班数", "美术专用教室面积", "建成年份", "小学最大班额", "初中最大班额");
        assertThat(finding("G3", known, 1).sentence())
                .isEqualTo(Message.of("assessment.finding.ART_ROOM_AREA", "School 1", "≥ 90 ㎡", "1", "0"));
    }

    @Test
    void Rooms_of_a_small_rural_school_are_said_by_their_kind() {
        var rural = primary(1, cells -> {
            cells.put(Column.SETTING, "RURAL");
            cells.put(Column.PRIMARY_CLASSES, "6");
            cells.put(Column.PRIMARY_LARGEST_CLASS, "29");
            cells.put(Column.MUSIC_ROOMS, "54");
        });

        assertThat(finding("G3", rural, 0).sentence())
                .isEqualTo(Message.of(
                        "assessment.finding.ROOM_AREA_SMALL_RURAL.MUSIC_ROOMS", "School 1", "≥ 54 ㎡", "1", "1"));
        assertThat(finding("G3", rural, 1).sentence())
                .isEqualTo(Message.of(
                        "assessment.finding.ROOM_AREA_SMALL_RURAL.ART_ROOMS", "School 1", "≥ 54 ㎡", "0", "1"));
    }

    @Test
    void Rooms_are_not_judged_while_a_part_of_the_classes_is_not_reported() {
        var school = school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "100");
            cells.put(Column.JUNIOR_PUPILS, "100");
            cells.put(Column.BUILT, "2020");
            cells.put(Column.MUSIC_ROOMS, "96;96");
            cells.put(Column.ART_ROOMS, "90;90");
            cells.remove(Column.JUNIOR_CLASSES);
        });

        assertThat(findings("G3", county(school))).extracting(Finding::verdict).containsOnly(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "100, , LARGE, '小学在校生数'",
        "99, YES, YES, '小学在校生数,按100人核定公用经费'",
        "99, NO, NO, '小学在校生数,按100人核定公用经费'",
        "99, , OPEN, '小学在校生数,按100人核定公用经费'"
    })
    void Funding_of_a_small_school_asks_for_the_flag_and_that_of_a_larger_one_does_not(
            String pupils, @Nullable String flag, String variant, String inputs) {
        var school = primary(1, cells -> {
            cells.put(Column.PRIMARY_PUPILS, pupils);
            cells.remove(Column.JUNIOR_PUPILS);
            cells.remove(Column.SENIOR_PUPILS);
            if (flag != null) {
                cells.put(Column.FUNDED_AS_100, flag);
            }
        });

        var finding = finding("G6", school, 0);

        assertThat(finding.sentence().key()).endsWith("." + variant);
        assertThat(String.join(",", names(finding))).isEqualTo(inputs);
    }

    @Test
    void Senior_pupils_count_where_the_kind_of_school_has_them_or_they_are_reported() {
        var complete = school(1, SchoolKind.COMPLETE_SECONDARY, cells -> {
            cells.put(Column.JUNIOR_PUPILS, "60");
            cells.put(Column.FUNDED_AS_100, "NO");
            cells.remove(Column.SENIOR_PUPILS);
            cells.remove(Column.PRIMARY_PUPILS);
        });
        var twelve = school(1, SchoolKind.TWELVE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "60");
            cells.put(Column.FUNDED_AS_100, "NO");
            cells.remove(Column.SENIOR_PUPILS);
        });
        var primary = primary(1, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "60");
            cells.put(Column.SENIOR_PUPILS, "40");
            cells.put(Column.FUNDED_AS_100, "NO");
        });

        assertThat(finding("G6", complete, 0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(names(finding("G6", complete, 0))).contains("高中在校生数");
        assertThat(finding("G6", twelve, 0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding("G6", primary, 0).verdict()).isEqualTo(Verdict.MET);
        assertThat(finding("G6", with(complete, Column.SENIOR_PUPILS, "39"), 0).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(finding("G6", with(complete, Column.SENIOR_PUPILS, "40"), 0).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void Teachers_of_a_stage_that_a_school_does_not_have_are_not_missed_but_those_of_a_special_school_are() {
        var primary = primary(
                1, without(Column.JUNIOR_TEACHERS).andThen(cells -> cells.put(Column.CERTIFIED_TEACHERS, "60")));
        var special = school(
                1,
                SchoolKind.SPECIAL,
                without(Column.JUNIOR_TEACHERS).andThen(cells -> cells.put(Column.CERTIFIED_TEACHERS, "60")));

        assertThat(finding("G12", primary, 0).verdict()).isEqualTo(Verdict.MET);
        assertThat(names(finding("G12", primary, 0))).doesNotContain("初中专任教师数");
        assertThat(finding("G12", special, 0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(names(finding("G12", special, 0))).contains("初中专任教师数");
    }

    private static School with(School school, Column column, @Nullable String value) {
        var cells = new EnumMap<Column, String>(school.cells());
        if (value == null) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
        return new School(cells);
    }

    private static List<String> names(Finding finding) {
        return finding.inputs().stream().map(Input::name).toList();
    }

    private static Finding finding(String item, School school, int number) {
        return findings(item, county(school)).get(number);
    }

    private static List<Finding> findings(String item, CountyStatistics statistics) {
        return new Assessments()
                .assess(statistics, EDITION).items().stream()
                        .filter(verdict -> verdict.item().equals(item))
                        .flatMap(verdict -> verdict.basis().findings().stream())
                        .toList();
    }

    private static CountyStatistics figures(Map<CountyFigure, BigDecimal> figures) {
        return new CountyStatistics(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, List.of(), figures, 0);
    }
}
