package org.junheng.schooldata;

import java.util.Collection;
import java.util.List;
import org.junheng.schooldata.Origin.FromWorkbook;
import org.junheng.schooldata.Origin.SourceFile;
import org.junheng.spreadsheet.CellText;

/** Where the figures of a workbook come from that was read and not kept. */
record DraftTrail(Reading reading, SourceFile file) implements FigureTrail {

    @Override
    public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
        return reading.statistics().schools().stream()
                .filter(row -> row.isPartOf(school))
                .flatMap(row -> columns.stream()
                        .map(column -> new FigureOrigin(
                                row.code(),
                                row.name(),
                                column,
                                row.reported(column).orElse(null),
                                new FromWorkbook(
                                        file,
                                        reading.cells().find(row.code(), column).orElse(null)))))
                .toList();
    }

    @Override
    public CountyOrigin of(CountyFigure figure) {
        var value = reading.statistics().figure(figure).map(CellText::plain).orElse(null);
        var cell = reading.cells().find(figure).orElse(null);
        return new CountyOrigin(figure, value, new FromWorkbook(file, cell));
    }
}
