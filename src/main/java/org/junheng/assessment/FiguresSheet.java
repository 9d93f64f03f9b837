package org.junheng.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.Workbooks;

/** The sheet of the figures as reported, a row per school or campus; the first column says which school the row counts for. */
final class FiguresSheet {

    private static final List<Column> WORDS =
            List.of(Column.CODE, Column.NAME, Column.KIND, Column.SETTING, Column.COUNTED, Column.MAIN_SCHOOL);

    private static final List<Column> NUMBERS = List.of(
            Column.PRIMARY_PUPILS,
            Column.JUNIOR_PUPILS,
            Column.SENIOR_PUPILS,
            Column.PRIMARY_ABOVE_STANDARD,
            Column.JUNIOR_ABOVE_STANDARD,
            Column.PRIMARY_BACKBONE,
            Column.JUNIOR_BACKBONE,
            Column.PRIMARY_SPORT_ART,
            Column.JUNIOR_SPORT_ART,
            Column.PRIMARY_VISITING,
            Column.JUNIOR_VISITING,
            Column.TEACHING_AREA,
            Column.INDOOR_SPORT_AREA,
            Column.SPORT_GROUND_AREA,
            Column.BORROWED_SPORT_AREA,
            Column.EQUIPMENT,
            Column.MULTIMEDIA_ROOMS,
            Column.PRIMARY_CLASSES,
            Column.JUNIOR_CLASSES,
            Column.PRIMARY_LARGEST_CLASS,
            Column.JUNIOR_LARGEST_CLASS,
            Column.PRIMARY_OVERSIZE_CLASSES,
            Column.JUNIOR_OVERSIZE_CLASSES,
            Column.PRIMARY_TEACHERS,
            Column.JUNIOR_TEACHERS,
            Column.CERTIFIED_TEACHERS,
            Column.TRAINED_TEACHERS,
            Column.MIGRANT_PUPILS,
            Column.OPERATING_BUDGET,
            Column.TRAINING_FUNDS);

    /** Of a school with campuses the largest counts, not the sum. */
    private static final List<Column> LARGEST = List.of(Column.PRIMARY_LARGEST_CLASS, Column.JUNIOR_LARGEST_CLASS);

    private final Map<SchoolCode, School> merged;
    private final XSSFSheet sheet;
    private final Map<SchoolCode, List<Integer>> rows = new HashMap<>();
    private final int last;

    FiguresSheet(CalculationPaper paper, CountyStatistics statistics, Workbooks workbooks) {
        this.merged = statistics.merged().stream().collect(Collectors.toMap(School::code, Function.identity()));
        var headers = new ArrayList<String>();
        headers.add(paper.word("countsFor"));
        WORDS.forEach(column -> headers.add(workbooks.name(column)));
        NUMBERS.forEach(column -> headers.add(workbooks.name(column)));
        this.sheet = paper.sheet(paper.word("figures"), headers);
        var row = 1;
        for (var school : statistics.schools()) {
            rows.computeIfAbsent(countsFor(school), code -> new ArrayList<>()).add(row);
            write(row++, school, workbooks);
        }
        this.last = row - 1;
    }

    private void write(int row, School school, Workbooks workbooks) {
        CalculationPaper.write(sheet, row, 0, countsFor(school).value());
        for (var index = 0; index < WORDS.size(); index++) {
            var column = WORDS.get(index);
            var written = school.text(column).map(value -> workbooks.written(column, value));
            CalculationPaper.write(sheet, row, index + 1, written.orElse(""));
        }
        for (var index = 0; index < NUMBERS.size(); index++) {
            var place = WORDS.size() + 1 + index;
            school.amount(NUMBERS.get(index)).ifPresent(number -> CalculationPaper.write(sheet, row, place, number));
        }
    }

    /** A school whose rows stand here, its campuses merged. */
    School school(SchoolCode code) {
        return Objects.requireNonNull(merged.get(code));
    }

    /** The school that a row counts for. */
    static SchoolCode countsFor(School school) {
        return school.isCampus() ? school.mainSchool().orElse(school.code()) : school.code();
    }

    /** A formula of a figure of a school with its campuses, as they are merged; of one row it is that row's cell. */
    String total(Column column, SchoolCode school) {
        var place = WORDS.size() + 1 + NUMBERS.indexOf(column);
        var cells = rows.getOrDefault(school, List.of()).stream()
                .map(row -> CalculationPaper.at(sheet, row, place))
                .toList();
        return cells.size() == 1
                ? cells.getFirst()
                : (LARGEST.contains(column) ? "MAX(" : "SUM(") + String.join(",", cells) + ")";
    }

    /** A formula that adds a figure of a school and its campuses. */
    String sum(Column column, String school) {
        var place = WORDS.size() + 1 + NUMBERS.indexOf(column);
        return "SUMIF(%s,%s,%s)"
                .formatted(
                        CalculationPaper.range(sheet, 0, 1, last),
                        school,
                        CalculationPaper.range(sheet, place, 1, last));
    }
}
