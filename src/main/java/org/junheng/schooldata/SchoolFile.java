package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.shared.Refusal;
import org.junheng.shared.SchoolYear;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.ReadingBudget;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.SpreadsheetReader;

/**
 * A workbook that a school, or the bureau for the county, filled in.
 *
 * @param about what the workbook says of itself, by the names of the rows
 * @param rows the rows of schools, usually one
 */
record SchoolFile(
        String name,
        Map<String, String> about,
        Set<Column> columns,
        List<FilledRow> rows,
        Optional<Sheet> county,
        Optional<Sheet> rooms) {

    /** A row of a school. */
    record FilledRow(String file, Sheet sheet, Map<Column, Cell> cells) {

        /** Its code, if it is one. */
        Optional<String> code() {
            return Optional.ofNullable(cells.get(Column.CODE))
                    .map(CellText::word)
                    .filter(SchoolCode::isCode);
        }

        Optional<String> name() {
            return Optional.ofNullable(cells.get(Column.NAME)).map(cell -> CellText.visible(cell.value()));
        }

        /** Whether any figure was filled in. */
        boolean hasFigures() {
            return cells.keySet().stream().anyMatch(SchoolFile::isFigure);
        }

        Cell first() {
            return cells.values().iterator().next();
        }

        void error(Problems problems, String key, Object... arguments) {
            problems.error(sheet, cells.getOrDefault(Column.CODE, first()), Column.CODE.header(), key, arguments);
        }

        void remark(Problems problems, String key, Object... arguments) {
            problems.remark(sheet, cells.getOrDefault(Column.CODE, first()), Column.CODE.header(), key, arguments);
        }
    }

    private static boolean isFigure(Column column) {
        return switch (Catalogue.get().column(column).type()) {
            case COUNT, LARGEST, AMOUNT, SHARE, ROOMS -> true;
            case CODE, TEXT, CHOICE, FLAG, YEAR -> false;
        };
    }

    /** Reads a file; what is wrong with it as a whole is said at its name. */
    static SchoolFile read(FormFile file, ReadingBudget budget, Problems problems) {
        try {
            return of(file.name(), SpreadsheetReader.readAll(file.content(), budget), problems);
        } catch (Refusal refusal) {
            problems.error(
                    file.name(), 0, "", refusal.key(), refusal.arguments().toArray());
            return new SchoolFile(file.name(), Map.of(), Set.of(), List.of(), Optional.empty(), Optional.empty());
        }
    }

    private static SchoolFile of(String file, List<Sheet> all, Problems problems) {
        var catalogue = Catalogue.get();
        var sheets = all.stream().filter(sheet -> !sheet.hidden()).toList();
        var county = sheets.stream()
                .filter(sheet -> isNamed(sheet, catalogue.countySheet()) || CountySheet.isAlike(sheet))
                .findFirst();
        var schools = schools(sheets);
        all.stream()
                .filter(Sheet::hidden)
                .forEach(sheet -> problems.remark(named(file, sheet).name(), 0, "", "schooldata.forms.remark.hidden"));
        if (sheets.stream()
                        .filter(sheet -> isNamed(sheet, catalogue.schoolSheet()))
                        .count()
                > 1) {
            problems.error(file + " / " + catalogue.schoolSheet(), 0, "", "schooldata.error.sheetTwice");
        }
        sheets.stream()
                .filter(sheet -> !isRead(sheet, schools, county))
                .forEach(sheet -> problems.remark(named(file, sheet).name(), 0, "", "schooldata.remark.otherSheet"));
        var rows = new ArrayList<FilledRow>();
        var columns = new HashSet<Column>();
        if (schools.isEmpty() && county.isEmpty()) {
            throw Refusal.invalid("schooldata.file.noSchoolSheet", catalogue.schoolSheet());
        }
        if (schools.isPresent()) {
            var sheet = named(file, schools.get());
            var header = Header.find(sheet).orElseThrow(() -> Refusal.invalid("schooldata.file.noHeader"));
            header.report(sheet, problems);
            header.columns().values().forEach(spec -> columns.add(spec.column()));
            for (var row : sheet.rows().tailMap(header.last(), false).values()) {
                filled(file, sheet, header, row).ifPresent(rows::add);
                SchoolSheet.check(rows.size());
            }
        }
        return new SchoolFile(
                file,
                about(sheets),
                columns,
                rows,
                county.map(sheet -> named(file, sheet)),
                sheets.stream()
                        .filter(sheet -> isNamed(sheet, catalogue.roomSheet()))
                        .findFirst()
                        .map(sheet -> named(file, sheet)));
    }

    private static boolean isRead(Sheet sheet, Optional<Sheet> schools, Optional<Sheet> county) {
        return Stream.concat(schools.stream(), county.stream()).anyMatch(sheet::equals)
                || isNamed(sheet, Catalogue.get().roomSheet())
                || isNamed(sheet, Catalogue.get().aboutSheet());
    }

    private static Optional<Sheet> schools(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> isNamed(sheet, Catalogue.get().schoolSheet()))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> Header.find(sheet).isPresent())
                        .findFirst());
    }

    private static boolean isNamed(Sheet sheet, String name) {
        return CellText.dense(sheet.name()).equals(name);
    }

    private static Sheet named(String file, Sheet sheet) {
        return new Sheet(file + " / " + sheet.name(), sheet.hidden(), sheet.rows(), sheet.merges());
    }

    /** Totals and repeated headers are no schools. */
    private static Optional<FilledRow> filled(
            String file, Sheet sheet, Header header, NavigableMap<Integer, Cell> row) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        header.columns().forEach((column, spec) -> {
            var cell = row.get(column);
            if (cell != null) {
                cells.putIfAbsent(spec.column(), cell);
            }
        });
        return cells.isEmpty() || Totals.sum(row) != Totals.Sum.NOTHING || header.isRepeatedBy(cells)
                ? Optional.empty()
                : Optional.of(new FilledRow(file, sheet, cells));
    }

    private static Map<String, String> about(List<Sheet> sheets) {
        var about = new HashMap<String, String>();
        sheets.stream()
                .filter(sheet -> isNamed(sheet, Catalogue.get().aboutSheet()))
                .flatMap(sheet -> sheet.rows().values().stream())
                .filter(row -> row.size() > 1)
                .forEach(row -> about.put(
                        CellText.dense(row.firstEntry().getValue().value()),
                        CellText.word(row.lastEntry().getValue())));
        return about;
    }

    /** The school that the workbook was issued to. */
    Optional<String> issuedTo() {
        return Optional.ofNullable(about.get(Column.CODE.header()));
    }

    /** Says if the workbook was issued for another year, is of another version, or does not say. */
    void checkIssue(SchoolYear year, Problems problems) {
        var catalogue = Catalogue.get();
        var issued = about.get(catalogue.aboutYear());
        var version = about.get(catalogue.aboutVersion());
        if (issued != null && !issued.equals(year.toString())) {
            problems.error(name, 0, "", "schooldata.sheets.error.otherYear", issued, year.toString());
        }
        if (version == null && !rows.isEmpty()) {
            problems.remark(name, 0, "", "schooldata.sheets.remark.noVersion");
        } else if (version != null && !version.equals(SchoolTemplates.version())) {
            problems.remark(name, 0, "", "schooldata.sheets.remark.otherVersion", version, SchoolTemplates.version());
        }
    }
}
