package org.junheng.schooldata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junheng.shared.Refusal;

/** Which sheets of a workbook hold the schools and the figures of the county; the others are reported. */
final class WorkbookSheets {

    private final List<Sheet> sheets;
    private final Problems problems;
    private final Sheet schools;
    private final Optional<Sheet> county;

    WorkbookSheets(byte[] content, Problems problems) {
        var catalogue = Catalogue.get();
        this.problems = problems;
        sheets = SpreadsheetReader.read(content, Set.of(catalogue.schoolSheet(), catalogue.countySheet()));
        schools = find(catalogue.schoolSheet(), sheet -> Header.find(sheet).isPresent())
                .orElseThrow(() -> Refusal.invalid("schooldata.file.noSchoolSheet", catalogue.schoolSheet()));
        county = find(catalogue.countySheet(), sheet -> !sheet.equals(schools) && CountySheet.isAlike(sheet));
        sheets.forEach(this::report);
    }

    Sheet schools() {
        return schools;
    }

    Optional<Sheet> county() {
        return county;
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
        if (!sheet.equals(schools) && county.filter(sheet::equals).isEmpty()) {
            problems.remark(sheet.name(), 0, "", "schooldata.remark.otherSheet");
        } else if (sheet.hidden()) {
            problems.remark(sheet.name(), 0, "", "schooldata.remark.hiddenSheet");
        }
    }
}
