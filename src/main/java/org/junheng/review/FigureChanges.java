package org.junheng.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.review.Amendment.Cell;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;
import org.springframework.stereotype.Component;

/** What differs between two versions of a county's statistics, cell by cell. */
@Component
class FigureChanges {

    private final Workbooks workbooks;
    private final Texts texts;

    FigureChanges(Workbooks workbooks, Texts texts) {
        this.workbooks = workbooks;
        this.texts = texts;
    }

    List<Cell> between(CountyStatistics before, CountyStatistics now) {
        var cells = new ArrayList<Cell>();
        for (var figure : CountyFigure.values()) {
            add(
                    cells,
                    texts.get("review.amendment.county"),
                    workbooks.name(figure),
                    before.figure(figure)
                            .map(value -> value.stripTrailingZeros().toPlainString())
                            .orElse(""),
                    now.figure(figure)
                            .map(value -> value.stripTrailingZeros().toPlainString())
                            .orElse(""));
        }
        var old = byCode(before);
        var current = byCode(now);
        var codes = new LinkedHashSet<>(current.keySet());
        codes.addAll(old.keySet());
        codes.forEach(code -> addSchool(cells, old.get(code), current.get(code)));
        return List.copyOf(cells);
    }

    private void addSchool(List<Cell> cells, @Nullable School old, @Nullable School now) {
        var named = Objects.requireNonNullElse(now, old);
        if (named == null) {
            return;
        }
        BiFunction<@Nullable School, Column, String> written = (school, column) -> school == null
                ? ""
                : school.text(column)
                        .map(value -> workbooks.written(column, value))
                        .orElse("");
        for (var column : Column.values()) {
            add(cells, named.name(), workbooks.name(column), written.apply(old, column), written.apply(now, column));
        }
    }

    private static void add(List<Cell> cells, String place, String column, String before, String now) {
        if (!before.equals(now)) {
            cells.add(new Cell(place, column, before, now));
        }
    }

    private static Map<String, School> byCode(CountyStatistics statistics) {
        Function<School, String> code = school -> school.code().value();
        return statistics.schools().stream().collect(toMap(code, identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
