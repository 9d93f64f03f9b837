package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** A changed school gives what the whole county, changed and read again, would give. */
class WhatIfTest {

    private static final List<Column> CHANGED = List.of(
            Column.PRIMARY_PUPILS,
            Column.JUNIOR_PUPILS,
            Column.SENIOR_PUPILS,
            Column.PRIMARY_SPORT_ART,
            Column.INDOOR_SPORT_AREA,
            Column.TEACHING_AREA,
            Column.EQUIPMENT);

    private final Edition edition = new Editions().national();
    private final CountyScreen screen = new CountyScreen(edition);

    @Test
    void Any_change_of_one_school_comes_out_as_the_county_read_again() {
        for (var seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var county = ScreeningTest.county(new RandomCounty(seed).rows());
            var whatIf = new WhatIf(county, edition);
            for (var change = 0; change < 4; change++) {
                var place = random.nextInt(county.schools().size());
                var changed = changed(county.schools().get(place), random);

                ScreeningTest.assertSame(
                        whatIf.with(changed), screen.exactly(replaced(county, place, changed)), "county " + seed);
            }
            ScreeningTest.assertSame(whatIf.today(), screen.exactly(county), "county " + seed + " today");
        }
    }

    @Test
    void A_figure_too_fine_for_columns_is_decided_exactly() {
        var county = StatisticsFixture.county(
                StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.junior(2, cells -> {}));
        var whatIf = new WhatIf(county, edition);
        var little = StatisticsFixture.primary(1, cells -> cells.put(Column.EQUIPMENT, "0.00001"));

        var more = StatisticsFixture.primary(1, cells -> cells.put(Column.EQUIPMENT, "251"));

        assertThat(whatIf.today().resource()).isEqualTo(Verdict.MET);
        assertThat(whatIf.today().path()).isEqualTo(Screened.Path.COLUMNS);
        assertThat(whatIf.with(more).resource()).isEqualTo(Verdict.MET);
        assertThat(whatIf.with(more).path()).isEqualTo(Screened.Path.COLUMNS);
        assertThat(whatIf.with(little).resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(whatIf.with(little).path()).isEqualTo(Screened.Path.EXACT);
    }

    @Test
    void A_school_that_is_not_there_changes_nothing() {
        var county = StatisticsFixture.county(
                StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.junior(2, cells -> {}));
        var other = StatisticsFixture.primary(3, cells -> cells.put(Column.EQUIPMENT, "0"));

        assertThat(new WhatIf(county, edition).with(other).resource()).isEqualTo(Verdict.MET);
    }

    private static School changed(School school, Random random) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.putAll(school.cells());
        var column = CHANGED.get(random.nextInt(CHANGED.size()));
        if (random.nextInt(5) == 0) {
            cells.remove(column);
        } else {
            cells.put(column, Integer.toString(random.nextInt(column == Column.TEACHING_AREA ? 9000 : 300)));
        }
        return new School(cells);
    }

    private static CountyStatistics replaced(CountyStatistics county, int place, School changed) {
        var schools = new ArrayList<>(county.schools());
        schools.set(place, changed);
        return StatisticsFixture.county(schools.toArray(School[]::new));
    }
}
