package org.junheng.assessment;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Workbooks;

/** The sheet of what the county reports as a whole, a row for each figure. */
final class CountyFiguresSheet {

    private static final int VALUE = 1;
    private static final List<CountyFigure> FIGURES = List.of(CountyFigure.values());

    private final XSSFSheet sheet;

    CountyFiguresSheet(CalculationPaper paper, CountyStatistics statistics, Workbooks workbooks) {
        this.sheet = paper.sheet(paper.word("county"), List.of(paper.word("figure"), paper.word("value")));
        for (var figure : FIGURES) {
            var row = row(figure);
            CalculationPaper.write(sheet, row, 0, workbooks.name(figure));
            statistics.figure(figure).ifPresent(value -> CalculationPaper.write(sheet, row, VALUE, value));
        }
    }

    /** The cell of a figure. */
    String cell(CountyFigure figure) {
        return CalculationPaper.at(sheet, row(figure), VALUE);
    }

    private static int row(CountyFigure figure) {
        return FIGURES.indexOf(figure) + 1;
    }
}
