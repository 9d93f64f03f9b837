package org.junheng.assessment;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;

/** The sheet of music and art rooms, a row for each room with the school it counts for. */
final class RoomsSheet {

    private static final int AREA = 3;

    private final XSSFSheet sheet;
    private int last;

    RoomsSheet(CalculationPaper paper, CountyStatistics statistics, Workbooks workbooks) {
        this.sheet = paper.sheet(
                paper.word("rooms"),
                List.of(paper.word("countsFor"), paper.word("school"), paper.word("figure"), paper.word("value")));
        for (var school : statistics.schools()) {
            write(school, Column.MUSIC_ROOMS, workbooks);
            write(school, Column.ART_ROOMS, workbooks);
        }
    }

    private void write(School school, Column column, Workbooks workbooks) {
        for (var area : school.rooms(column)) {
            last++;
            CalculationPaper.write(
                    sheet, last, 0, FiguresSheet.countsFor(school).value());
            CalculationPaper.write(sheet, last, 1, school.name());
            CalculationPaper.write(sheet, last, 2, workbooks.name(column));
            CalculationPaper.write(sheet, last, AREA, area);
        }
    }

    /**
     * A formula that counts the rooms of a school with an area in this relation to a limit.
     *
     * @param school the cell of the school's code, {@code kind} the name of the rooms' column, {@code limit} the cell of the limit
     */
    String count(String school, String kind, String relation, String limit) {
        var end = Math.max(last, 1);
        return "COUNTIFS(%s,%s,%s,\"%s\",%s,\"%s\"&%s)"
                .formatted(
                        CalculationPaper.range(sheet, 0, 1, end),
                        school,
                        CalculationPaper.range(sheet, 2, 1, end),
                        kind,
                        CalculationPaper.range(sheet, AREA, 1, end),
                        relation,
                        limit);
    }
}
