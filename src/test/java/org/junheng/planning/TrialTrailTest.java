package org.junheng.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.primary;

import java.util.List;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.SchoolCode;
import org.junit.jupiter.api.Test;

/** Where the figures of a scenario come from. */
class TrialTrailTest {

    private static final String ONE = "2132100001";
    private static final String TWO = "2132100002";
    private static final Origin FILE = new Origin.FromUnkeptFile("draft.xlsx");

    private final CountyStatistics before = county(primary(1, cells -> {}), primary(2, cells -> {}));

    @Test
    void What_a_scenario_leaves_alone_comes_from_the_basis_and_what_it_changes_from_the_change() {
        var trail = after(FigureChange.written(ONE, Column.EQUIPMENT, "7"));

        assertThat(trail.of(new SchoolCode(ONE), List.of(Column.EQUIPMENT, Column.TEACHING_AREA)))
                .extracting(FigureOrigin::value, FigureOrigin::origin)
                .containsExactly(tuple("7", new Origin.FromTrial(equipment(), "7", FILE)), tuple("8000", FILE));
        assertThat(trail.of(new SchoolCode(TWO), List.of(Column.EQUIPMENT)))
                .extracting(FigureOrigin::origin)
                .containsExactly(FILE);
    }

    @Test
    void A_merged_school_stays_what_it_was_beside_its_new_main_school() {
        var trail = after(new Merger(TWO, ONE));

        assertThat(trail.of(new SchoolCode(ONE), List.of(Column.EQUIPMENT)))
                .extracting(one -> one.school().value(), FigureOrigin::origin)
                .containsExactly(tuple(ONE, FILE), tuple(TWO, FILE));
    }

    @Test
    void A_school_that_a_division_makes_has_no_cell() {
        var trail = after(new Division(ONE, "New", null, 50));

        assertThat(trail.of(new SchoolCode("9900000001"), List.of(Column.PRIMARY_PUPILS)))
                .singleElement()
                .satisfies(one -> assertThat(one.origin()).isEqualTo(new Origin.FromTrial(null, one.value(), null)));
    }

    @Test
    void A_figure_of_the_county_comes_from_its_change_only_if_it_has_one() {
        var trail = after(CountyChange.written(CountyFigure.TEACHERS_PAY, "90000"));

        assertThat(trail.of(CountyFigure.TEACHERS_PAY).origin()).isEqualTo(new Origin.FromTrial(null, "90000", FILE));
        assertThat(trail.of(CountyFigure.POPULATION).origin()).isEqualTo(FILE);
    }

    private String equipment() {
        return before.school(new SchoolCode(ONE))
                .orElseThrow()
                .text(Column.EQUIPMENT)
                .orElseThrow();
    }

    private TrialTrail after(Change change) {
        var basis = new UnkeptTrail(new Basis.Draft("draft.xlsx", before));
        return new TrialTrail(basis, before, Changes.apply(before, List.of(change)));
    }
}
