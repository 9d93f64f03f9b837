package org.junheng.planning;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;

/**
 * Where the figures of a scenario come from: what it leaves as it is from where the basis has it, all else from its changes.
 *
 * @param basis the way to the figures that it starts from
 * @param before those figures
 * @param after the figures as they would be
 */
record TrialTrail(FigureTrail basis, CountyStatistics before, CountyStatistics after) implements FigureTrail {

    @Override
    public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
        return after.schools().stream()
                .filter(row -> isPartOf(row, school))
                .flatMap(row -> columns.stream().map(column -> origin(row, column)))
                .toList();
    }

    @Override
    public CountyOrigin of(CountyFigure figure) {
        var today = basis.of(figure);
        var then = after.figure(figure).map(Plain::of).orElse(null);
        return Objects.equals(today.value(), then)
                ? today
                : new CountyOrigin(figure, then, new Origin.FromTrial(today.value(), then, today.origin()));
    }

    private static boolean isPartOf(School row, SchoolCode school) {
        return row.code().equals(school)
                || row.mainSchool()
                        .filter(main -> row.isCampus() && main.equals(school))
                        .isPresent();
    }

    private FigureOrigin origin(School row, Column column) {
        var then = row.reported(column).orElse(null);
        return before.school(row.code())
                .map(old -> kept(old, row, column, then))
                .orElseGet(() ->
                        new FigureOrigin(row.code(), row.name(), column, then, new Origin.FromTrial(null, then, null)));
    }

    private FigureOrigin kept(School old, School row, Column column, @Nullable String then) {
        var today = basis.of(old.code(), List.of(column)).stream()
                .filter(one -> one.school().equals(old.code()))
                .findFirst()
                .orElseThrow();
        return old.reported(column).equals(row.reported(column))
                ? today
                : new FigureOrigin(
                        row.code(),
                        row.name(),
                        column,
                        then,
                        new Origin.FromTrial(today.value(), then, today.origin()));
    }
}
