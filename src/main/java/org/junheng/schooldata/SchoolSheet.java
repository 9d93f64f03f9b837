package org.junheng.schooldata;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Reads the rows of the school sheet. */
final class SchoolSheet {

    /** Several times what the largest county has. */
    private static final int MOST_SCHOOLS = 5_000;

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}");

    private final Sheet sheet;
    private final Header header;
    private final Problems problems;
    private final ValueReader values;
    private final Totals totals;
    private final Map<SchoolCode, SchoolRow> rows = new LinkedHashMap<>();
    private final NavigableMap<Integer, Map<Column, Cell>> notes = new TreeMap<>();
    private int unreadable;

    SchoolSheet(Sheet sheet, Header header, Problems problems) {
        this.sheet = sheet;
        this.header = header;
        this.problems = problems;
        this.values = new ValueReader(sheet, problems);
        this.totals = new Totals(sheet, problems);
    }

    /** A school with the cells it was read from. */
    record SchoolRow(int number, School school, Map<Column, Cell> cells) {}

    /** Reads the rows; {@code mainSchools} tells the main school of campuses that name none. */
    void read(Supplier<Map<SchoolCode, SchoolCode>> mainSchools) {
        header.report(sheet, problems);
        sheet.rows().tailMap(header.last(), false).forEach(this::row);
        totals.check();
        recall(mainSchools);
        removeLostCampuses();
        rows.values().forEach(this::checkParts);
        if (rows.isEmpty() && unreadable == 0) {
            problems.error(sheet.name(), 0, "", "schooldata.error.noSchools");
        }
    }

    /** Reports what is impossible in the rows. */
    void check(Checks checks) {
        for (var finding : checks.rowErrors()) {
            var row = Objects.requireNonNull(
                    rows.get(Objects.requireNonNull(finding.school()).code()));
            var message = finding.message();
            var about = Column.valueOf(finding.rule().at().getFirst());
            problem(row, about, message.key(), message.parameters());
        }
    }

    List<School> schools() {
        return rows.values().stream().map(SchoolRow::school).toList();
    }

    /** The cells of each school's row. */
    Map<SchoolCode, Map<Column, Cell>> cells() {
        var cells = new LinkedHashMap<SchoolCode, Map<Column, Cell>>();
        rows.forEach((code, row) -> cells.put(code, row.cells()));
        return cells;
    }

    boolean has(SchoolCode code) {
        return rows.containsKey(code);
    }

    /** What a school has in a column; empty if nothing was reported. */
    Optional<String> text(SchoolCode code, Column column) {
        return Optional.ofNullable(rows.get(code)).flatMap(row -> row.school().text(column));
    }

    /** Adds what stands in another sheet. */
    void put(SchoolCode code, Column column, String value) {
        rows.computeIfPresent(
                code, (same, row) -> new SchoolRow(row.number(), row.school().with(column, value), row.cells()));
    }

    /** Says that rooms were not reported where there is no column for them; everywhere in schools that handed in nothing. */
    void leaveRoomsOpen(Predicate<School> handedInNothing) {
        for (var spec : Catalogue.get().columns()) {
            if (spec.type() == Catalogue.ValueType.ROOMS) {
                var asked = header.has(spec.column());
                rows.replaceAll((code, row) ->
                        asked && !handedInNothing.test(row.school()) ? row : withRoomsOpen(row, spec.column()));
            }
        }
    }

    private static SchoolRow withRoomsOpen(SchoolRow row, Column column) {
        return row.school().text(column).isPresent()
                ? row
                : new SchoolRow(row.number(), row.school().with(column, School.UNREPORTED), row.cells());
    }

    int unreadable() {
        return unreadable;
    }

    private void row(int number, NavigableMap<Integer, Cell> all) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        all.forEach((column, cell) -> {
            var spec = header.columns().get(column);
            if (spec != null) {
                cells.putIfAbsent(spec.column(), cell);
            }
        });
        if (cells.isEmpty()) {
            return;
        }
        if (isSchool(cells)) {
            school(number, cells);
            return;
        }
        switch (Totals.sum(all)) {
            case ALL -> totals.keep(cells);
            case PART -> problems.remark(sheet.name(), number, "", "schooldata.remark.subtotal");
            case NOTHING -> words(number, all, cells);
        }
    }

    private void words(int number, NavigableMap<Integer, Cell> all, Map<Column, Cell> cells) {
        if (header.isRepeatedBy(cells)) {
            problems.remark(sheet.name(), number, "", "schooldata.remark.headerAgain");
        } else if (isNumbering(cells)) {
            problems.remark(sheet.name(), number, "", "schooldata.remark.numbering");
        } else if (isNote(cells)) {
            notes.put(number, cells);
            problems.remark(sheet, all.firstEntry().getValue(), "", "schooldata.remark.note");
        } else {
            school(number, cells);
        }
    }

    private static boolean isSchool(Map<Column, Cell> cells) {
        var code = cells.get(Column.CODE);
        return code != null && SchoolCode.isCode(CellText.dense(code.value()));
    }

    /** The row below a header that numbers its columns. */
    private static boolean isNumbering(Map<Column, Cell> cells) {
        var texts = cells.values().stream()
                .map(cell -> CellText.dense(cell.value()))
                .toList();
        return cells.containsKey(Column.KIND)
                && Set.copyOf(texts).size() == cells.size()
                && texts.stream()
                        .allMatch(text -> ORDINAL.matcher(text).matches()
                                || Catalogue.get().ordinals().contains(text));
    }

    /** Words below the table: whoever filled it in, explanations. */
    private static boolean isNote(Map<Column, Cell> cells) {
        return !cells.containsKey(Column.KIND)
                && cells.values().stream()
                        .allMatch(cell -> cell.kind() == Kind.TEXT
                                && CellText.number(cell.value()).isEmpty());
    }

    /** Refuses more schools than any county has. */
    static void check(int schools) {
        if (schools > MOST_SCHOOLS) {
            throw Refusal.invalid("schooldata.file.tooManySchools", MOST_SCHOOLS);
        }
    }

    private void school(int number, Map<Column, Cell> cells) {
        check(rows.size() + unreadable + 1);
        missed();
        var before = problems.errors().size();
        var read = new EnumMap<Column, String>(Column.class);
        cells.forEach((column, cell) ->
                values.read(cell, Catalogue.get().column(column)).ifPresent(value -> read.put(column, value)));
        for (var needed : List.of(Column.CODE, Column.NAME, Column.KIND, Column.PROVIDER, Column.SETTING)) {
            if (!cells.containsKey(needed) && header.has(needed)) {
                problems.error(
                        sheet.name(), number, Catalogue.get().column(needed).header(), "schooldata.error.needed");
            }
        }
        totals.add(cells, read);
        if (!read.containsKey(Column.CODE) || !read.containsKey(Column.KIND)) {
            unreadable++;
            if (problems.errors().size() == before) {
                problems.error(sheet.name(), number, "", "schooldata.error.row");
            }
            return;
        }
        keep(new SchoolRow(number, School.of(read), cells));
    }

    /** Words between schools that stand where a name stands are a school of which nothing else was filled in. */
    private void missed() {
        notes.forEach((number, cells) -> {
            if (cells.containsKey(Column.NAME) && !cells.containsKey(Column.CODE)) {
                unreadable++;
                problems.error(
                        sheet, Objects.requireNonNull(cells.get(Column.NAME)), code(), "schooldata.error.needed");
            }
        });
        notes.clear();
    }

    private static String code() {
        return Catalogue.get().column(Column.CODE).header();
    }

    private void keep(SchoolRow row) {
        var earlier = rows.putIfAbsent(row.school().code(), row);
        if (earlier != null) {
            unreadable++;
            problem(row, Column.CODE, "schooldata.error.duplicate", earlier.number());
        }
    }

    /** Gives campuses that name no main school the one they had, where that is still a school. */
    private void recall(Supplier<Map<SchoolCode, SchoolCode>> mainSchools) {
        var silent = rows.values().stream()
                .filter(row ->
                        row.school().isCampus() && row.school().mainSchool().isEmpty())
                .toList();
        if (silent.isEmpty()) {
            return;
        }
        var known = mainSchools.get();
        for (var row : silent) {
            Optional.ofNullable(known.get(row.school().code()))
                    .flatMap(code -> Optional.ofNullable(rows.get(code)))
                    .map(SchoolRow::school)
                    .filter(main -> !main.isCampus())
                    .ifPresent(main -> recall(row, main));
        }
    }

    private void recall(SchoolRow row, School main) {
        var school = row.school();
        put(school.code(), Column.MAIN_SCHOOL, main.code().value());
        problems.remark(
                sheet.name(),
                row.number(),
                Catalogue.get().column(Column.MAIN_SCHOOL).header(),
                "schooldata.remark.mainSchoolKept",
                school.name(),
                main.name(),
                main.code().value());
    }

    private void removeLostCampuses() {
        var lost = Campuses.problems(schools());
        lost.forEach((school, key) -> {
            var row = Objects.requireNonNull(rows.remove(school.code()));
            unreadable++;
            problem(row, Column.MAIN_SCHOOL, key);
        });
    }

    private void checkParts(SchoolRow row) {
        for (var spec : RowChecks.breaches(row.school())) {
            var whole = Objects.requireNonNull(spec.partOf());
            problem(
                    row,
                    spec.column(),
                    "schooldata.error.part",
                    Catalogue.get().column(whole).header(),
                    row.school().text(whole).orElseThrow());
        }
    }

    private void problem(SchoolRow row, Column column, String key, Object... arguments) {
        var cell = row.cells().get(column);
        var name = Catalogue.get().column(column).header();
        if (cell == null) {
            problems.error(sheet.name(), row.number(), name, key, arguments);
        } else {
            problems.error(sheet, cell, name, key, arguments);
        }
    }
}
