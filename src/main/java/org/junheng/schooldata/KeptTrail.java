package org.junheng.schooldata;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.junheng.schooldata.Origin.FromCorrection;
import org.junheng.schooldata.Origin.FromWorkbook;
import org.junheng.schooldata.Origin.SourceFile;
import org.junheng.spreadsheet.CellText;

/**
 * Where the figures of a version of the statistics come from: the cell they were read from, and every correction since.
 *
 * @param history from the version that was handed in to the one that is asked for
 */
record KeptTrail(CountyStatistics statistics, SourceFile file, WorkbookCells cells, List<Step> history)
        implements FigureTrail {

    /** A version with what it corrected of the one before. */
    record Step(StatisticsVersion version, List<Corrected> corrections) {}

    @Override
    public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
        return statistics.schools().stream()
                .filter(row -> row.isPartOf(school))
                .flatMap(row -> columns.stream().map(column -> origin(row, column)))
                .toList();
    }

    @Override
    public CountyOrigin of(CountyFigure figure) {
        var origin = traced(
                correction -> correction.school() == null && correction.field().equals(figure.name()),
                new FromWorkbook(file, cells.find(figure).orElse(null)));
        return new CountyOrigin(
                figure, statistics.figure(figure).map(CellText::plain).orElse(null), origin);
    }

    private FigureOrigin origin(School row, Column column) {
        var read = new FromWorkbook(file, cells.find(row.code(), column).orElse(null));
        var origin = traced(
                correction -> row.code().equals(correction.school())
                        && correction.field().equals(column.name()),
                read);
        return new FigureOrigin(
                row.code(), row.name(), column, row.reported(column).orElse(null), origin);
    }

    /** The corrections of a figure on top of what was read, the first first. */
    private Origin traced(Predicate<Corrected> concerns, Origin read) {
        var origin = read;
        for (var step : history) {
            var correction = step.corrections().stream().filter(concerns).findFirst();
            if (correction.isPresent()) {
                origin = new FromCorrection(
                        correction.get(), step.version().at(), step.version().byName(), origin);
            }
        }
        return origin;
    }
}
