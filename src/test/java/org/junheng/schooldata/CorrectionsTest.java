package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.schooldata.StatisticsFixture.primary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrected figures are as sound as imported ones, or they are refused. */
class CorrectionsTest {

    private static final SchoolCode FIRST = new SchoolCode("2132100001");

    private final CountyStatistics before = new CountyStatistics(
            WorkbookFixture.COUNTY,
            WorkbookFixture.YEAR,
            List.of(primary(1, cells -> {}), primary(2, cells -> {
                cells.put(Column.COUNTED, School.NO);
                cells.put(Column.MAIN_SCHOOL, FIRST.value());
            })),
            Map.of(
                    CountyFigure.DISABLED_CHILDREN, new BigDecimal("200"),
                    CountyFigure.NEARBY_URBAN_PRIMARY, new BigDecimal("0.97")),
            3);

    @Test
    void A_corrected_cell_is_kept_with_its_old_value_reason_and_proof() {
        var corrections = new Corrections(before);

        var after = corrections.apply(List.of(
                Correction.of(FIRST, Column.EQUIPMENT, "1,260.50", "typing error", "proof.pdf"),
                Correction.of(FIRST, Column.BORROWED_SPORT_AREA, " ", "none", null)));

        var school = after.school(FIRST).orElseThrow();
        assertThat(school.text(Column.EQUIPMENT)).contains("1260.5");
        assertThat(school.text(Column.BORROWED_SPORT_AREA)).isEmpty();
        assertThat(after.schools()).hasSize(2).contains(before.schools().getLast());
        assertThat(after.unreadable()).isEqualTo(3);
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(corrections.corrected())
                .containsExactly(
                        new Corrected(FIRST, "EQUIPMENT", "250", "1260.5", "typing error", "proof.pdf"),
                        new Corrected(FIRST, "BORROWED_SPORT_AREA", "0", null, "none", null));
    }

    @Test
    void A_corrected_figure_of_the_county_is_kept_likewise() {
        var corrections = new Corrections(before);

        var after = corrections.apply(List.of(
                Correction.of(CountyFigure.DISABLED_CHILDREN, null, "not known", null),
                Correction.of(CountyFigure.NEARBY_URBAN_PRIMARY, "98%", "typing error", null),
                Correction.of(CountyFigure.POPULATION, "124.50", "forgotten", null)));

        assertThat(after.figures())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CountyFigure.NEARBY_URBAN_PRIMARY, new BigDecimal("0.98"),
                        CountyFigure.POPULATION, new BigDecimal("124.5")));
        assertThat(after.schools()).isEqualTo(before.schools());
        assertThat(corrections.corrected())
                .containsExactly(
                        new Corrected(null, "DISABLED_CHILDREN", "200", null, "not known", null),
                        new Corrected(null, "NEARBY_URBAN_PRIMARY", "0.97", "0.98", "typing error", null),
                        new Corrected(null, "POPULATION", null, "124.5", "forgotten", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2132100001, EQUIPMENT, much, schooldata.correction.wrong",
        "2132100001, EQUIPMENT, -1, schooldata.correction.wrong",
        "2132100001, PRIMARY_PUPILS, 400.5, schooldata.correction.wrong",
        "2132100001, KIND, , schooldata.correction.wrong",
        "2132100001, NAME, , schooldata.correction.wrong",
        "2132100001, CODE, 2132100009, schooldata.correction.unknown",
        "2132100001, POPULATION, 1, schooldata.correction.unknown",
        "2132100009, EQUIPMENT, 1, schooldata.correction.unknown",
        "2132100001, PRIMARY_BACKBONE, 61, schooldata.correction.breaks",
        "2132100001, COUNTED, 否, schooldata.correction.breaks",
        "2132100002, MAIN_SCHOOL, 2132100009, schooldata.correction.breaks",
        "2132100001, MIGRANT_PUPILS, 401, schooldata.rule.MIGRANTS_OVER_PUPILS",
        ", EQUIPMENT, 1, schooldata.correction.unknown",
        ", POPULATION, many, schooldata.correction.wrong",
        ", NEARBY_URBAN_PRIMARY, 98, schooldata.correction.wrong",
        ", DECEASED, 1.5, schooldata.correction.wrong"
    })
    void A_correction_that_cannot_be_true_is_refused(
            @Nullable String school, String field, @Nullable String value, String reason) {
        var correction = new Correction(school == null ? null : new SchoolCode(school), field, value, "why", null);

        assertThatThrownBy(() -> new Corrections(before).apply(List.of(correction)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    @Test
    void Figures_of_the_county_must_fit_together() {
        var corrections = List.of(
                Correction.of(CountyFigure.MIGRANT_CHILDREN, "100", "why", null),
                Correction.of(CountyFigure.MIGRANT_IN_PUBLIC, "60", "why", null),
                Correction.of(CountyFigure.MIGRANT_PLACES_BOUGHT, "41", "why", null));

        assertThatThrownBy(() -> new Corrections(before).apply(corrections))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("schooldata.rule.MIGRANTS_PLACED_TWICE"));
    }

    @Test
    void No_correction_and_one_without_a_reason_are_refused() {
        assertThatThrownBy(() -> new Corrections(before).apply(List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("schooldata.correction.none"));
        assertThatThrownBy(() -> Correction.of(FIRST, Column.EQUIPMENT, "1", " ", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("schooldata.correction.noReason"));
    }

    @Test
    void Figures_are_read_as_people_write_them() {
        assertThat(Figures.read(Column.EQUIPMENT, " 1,000 ")).contains("1000");
        assertThat(Figures.read(Column.EQUIPMENT, " ")).isEmpty();
        assertThat(Figures.read(CountyFigure.NEARBY_TOWN_JUNIOR, "95%")).contains(new BigDecimal("0.95"));
        assertThat(Figures.read(CountyFigure.NEARBY_TOWN_JUNIOR, "")).isEmpty();
        assertThatThrownBy(() -> Figures.read(Column.EQUIPMENT, "much")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Figures.read(CountyFigure.POPULATION, "many")).isInstanceOf(Refusal.class);
    }

    @Test
    void Columns_are_summed_or_not_and_whole_or_not() {
        assertThat(List.of(
                        Figures.isSummable(Column.EQUIPMENT),
                        Figures.isSummable(Column.PRIMARY_PUPILS),
                        Figures.isSummable(Column.PRIMARY_LARGEST_CLASS),
                        Figures.isSummable(Column.NAME)))
                .containsExactly(true, true, false, false);
        assertThat(List.of(Figures.isWhole(Column.PRIMARY_PUPILS), Figures.isWhole(Column.EQUIPMENT)))
                .containsExactly(true, false);
        assertThat(List.of(Figures.isRooms(Column.ART_ROOMS), Figures.isRooms(Column.TEACHING_AREA)))
                .containsExactly(true, false);
    }

    @Test
    void What_a_workbook_would_be_refused_for_is_said_once_each() {
        var odd = new CountyStatistics(
                WorkbookFixture.COUNTY,
                WorkbookFixture.YEAR,
                List.of(primary(1, cells -> {
                    cells.put(Column.PRIMARY_BACKBONE, "61");
                    cells.put(Column.MIGRANT_PUPILS, "401");
                })),
                Map.of(
                        CountyFigure.DECEASED, BigDecimal.TWO,
                        CountyFigure.ENTERED_PUPILS, BigDecimal.ONE,
                        CountyFigure.TRANSFERRED_IN, BigDecimal.ZERO),
                0);

        assertThat(Figures.impossible(odd))
                .extracting(Message::key)
                .containsExactly(
                        "schooldata.figure.breaks",
                        "schooldata.rule.MIGRANTS_OVER_PUPILS",
                        "schooldata.rule.DECEASED_OVER_ENTERED");
        assertThat(Figures.impossible(odd).getFirst().arguments()).containsExactly("School 1", "小学县级以上骨干教师数");
        assertThat(Figures.impossible(before)).isEmpty();
    }
}
