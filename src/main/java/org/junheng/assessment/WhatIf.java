package org.junheng.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.standard.Edition;

/**
 * What a county would come to over R1–R7 if one of its schools had other figures (情景推演): the verdicts at once, while somebody
 * types, without reading the county again. For one thread.
 */
public final class WhatIf {

    private final CountyStatistics statistics;
    private final CountyScreen screen;
    private final @Nullable CountyColumns columns;
    private final Map<SchoolCode, Integer> places = new HashMap<>();
    private final Map<SchoolCode, List<School>> campuses;

    /** Starts from these figures, judged under this edition. */
    public WhatIf(CountyStatistics statistics, Edition edition) {
        this.statistics = statistics;
        this.screen = new CountyScreen(edition);
        this.columns = CountyColumns.of(statistics).orElse(null);
        this.campuses = statistics.schools().stream()
                .filter(row -> row.isCampus() && row.mainSchool().isPresent())
                .collect(groupingBy(row -> row.mainSchool().orElseThrow()));
        statistics.merged().forEach(school -> places.put(school.code(), places.size()));
    }

    /** What it comes to today. */
    public Screened today() {
        return columns == null ? screen.exactly(statistics) : screen.screen(columns);
    }

    /** What it would come to with this row instead of the one of the same code. */
    public Screened with(School changed) {
        var main = changed.isCampus() ? changed.mainSchool().orElse(changed.code()) : changed.code();
        var place = places.get(main);
        if (columns == null || place == null) {
            return screen.exactly(replaced(changed));
        }
        return columns.with(place, merged(changed, main))
                .map(screen::screen)
                .orElseGet(() -> screen.exactly(replaced(changed)));
    }

    private School merged(School changed, SchoolCode main) {
        var parts = campuses.getOrDefault(main, List.of());
        if (parts.isEmpty()) {
            return changed;
        }
        var group = Stream.concat(statistics.school(main).stream(), parts.stream())
                .map(row -> row.code().equals(changed.code()) ? changed : row)
                .toList();
        return of(group).merged().getFirst();
    }

    private CountyStatistics replaced(School changed) {
        return of(statistics.schools().stream()
                .map(row -> row.code().equals(changed.code()) ? changed : row)
                .toList());
    }

    private CountyStatistics of(List<School> schools) {
        return new CountyStatistics(
                statistics.county(), statistics.year(), schools, statistics.figures(), statistics.unreadable());
    }
}
