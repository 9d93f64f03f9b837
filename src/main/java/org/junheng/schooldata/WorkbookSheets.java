package org.junheng.schooldata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.SpreadsheetReader;

/** Which sheets of a workbook hold the schools and the figures of the county; the others are reported. */
final class WorkbookSheets {

    private final List<Sheet> sheets;
    private final Problems problems;
    private final Sheet schools;
    private final Optional<Sheet> county;
    private final Optional<Sheet> rooms;

    WorkbookSheets(byte[] content, Problems problems) {
        var catalogue = Catalogue.get();
        this.problems = problems;
        sheets = SpreadsheetReader.read(
                content, Set.of(catalogue.schoolSheet(), catalogue.countySheet()), catalogue.roomSheet());
        schools = find(catalogue.schoolSheet(), sheet -> Header.find(sheet).isPresent())
                .orElseThrow(() -> Refusal.invalid("schooldata.file.noSchoolSheet", catalogue.schoolSheet()));
        county = find(catalogue.countySheet(), sheet -> !sheet.equals(schools) && CountySheet.isAlike(sheet));
        rooms = find(catalogue.roomSheet(), sheet -> false);
        sheets.forEach(this::report);
    }

    Sheet schools() {
        return schools;
    }

    Optional<Sheet> county() {
        return county;
    }

    /** The sheet with a row per music or art room. */
    Optional<Sheet> rooms() {
        return rooms;
    }

    /** The sheet of that name; else the only one that people see and that holds such things. */
    private Optional<Sheet> find(String name, Predicate<Sheet> alike) {
        var named = sheets.stream()
                .filter(sheet -> CellText.dense(sheet.name()).equals(name))
                .toList();
        if (named.size() > 1) {
            problems.error(name, 0, "", "schooldata.error.sheetTwice");
        }
        if (!named.isEmpty()) {
            return Optional.of(named.getFirst());
        }
        var others =
                sheets.stream().filter(sheet -> !sheet.hidden()).filter(alike).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private void report(Sheet sheet) {
        var isOther = Stream.concat(county.stream(), rooms.stream()).noneMatch(sheet::equals);
        if (!sheet.equals(schools) && isOther) {
            problems.remark(sheet.name(), 0, "", "schooldata.remark.otherSheet");
        } else if (sheet.hidden()) {
            problems.remark(sheet.name(), 0, "", "schooldata.remark.hiddenSheet");
        }
    }
}
