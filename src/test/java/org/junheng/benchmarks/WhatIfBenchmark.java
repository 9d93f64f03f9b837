package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junheng.assessment.ScreenFixture;
import org.junheng.assessment.WhatIf;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

/** A figure of one school of a county of 190 changed and the verdicts there, against reading the columns of the county again. */
class WhatIfBenchmark {

    private static final int SCHOOLS = 190;
    private static final int TIMES = 20_000;

    @Test
    void Verdicts_follow_a_changed_figure() throws Exception {
        var edition = new Editions().national();
        var county = county();
        var whatIf = new WhatIf(county, edition);
        var columns = CountyColumns.of(county).orElseThrow();
        var screen = new ScreenFixture(edition);
        var changes = changes(county);
        var units = new int[1];

        var ratio = new Comparison("what-if on one of %d schools, %d times".formatted(SCHOOLS, TIMES), 9)
                .ratio(
                        round -> {
                            for (var time = 0; time < TIMES; time++) {
                                var changed = changes.get(time % changes.size());
                                units[0] +=
                                        whatIf.with(changed).stages().getFirst().complying();
                            }
                        },
                        round -> {
                            for (var time = 0; time < TIMES; time++) {
                                units[0] += screen.screen(columns)
                                        .stages()
                                        .getFirst()
                                        .complying();
                            }
                        });

        assertThat(units[0]).isNotZero();
        assertThat(ratio).isLessThan(2);
    }

    private static CountyStatistics county() {
        var schools = new ArrayList<School>();
        for (var number = 0; schools.size() < SCHOOLS; number++) {
            var part = NationalData.statistics(new RegionCode(Integer.toString(320_600 + number)), 2026);
            part.schools().stream().limit(SCHOOLS - schools.size()).forEach(schools::add);
        }
        return new CountyStatistics(new RegionCode("320682"), new SchoolYear(2026), schools, Map.of(), 0);
    }

    /** Every school with another value of equipment. */
    private static List<School> changes(CountyStatistics county) {
        return county.schools().stream()
                .map(school -> {
                    var cells = new EnumMap<Column, String>(Column.class);
                    cells.putAll(school.cells());
                    cells.put(Column.EQUIPMENT, "123.45");
                    return new School(cells);
                })
                .toList();
    }
}
