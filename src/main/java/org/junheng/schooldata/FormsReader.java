package org.junheng.schooldata;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.GatheredSchool.Entry;
import org.junheng.schooldata.GatheredSchool.Place;
import org.junheng.schooldata.Sheet.Cell;
import org.junheng.schooldata.Sheet.Kind;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/**
 * Reads the forms of the yearly education statistics (教基) into the statistics of a county. Joined, they are laid out as the school
 * sheet, so that all its checks apply; what those find is then told at the cells of the forms.
 */
final class FormsReader {

    /** What looking through the labels of a column takes, as if they were kept. */
    private static final long LABELS = 150;

    private static final List<Column> COLUMNS = List.of(Column.values());

    private final RegionCode county;
    private final SchoolYear year;
    private final FormMapping mapping;
    private final Problems problems = new Problems();
    private final ReadingBudget budget = new ReadingBudget();
    private final FormsJoin join;
    private final Map<String, List<Place>> origins = new HashMap<>();
    private final Map<Integer, Place> rowPlaces = new HashMap<>();
    private @Nullable CountySheet countySheet;
    private String countyName = "";
    private int unreadable;

    FormsReader(RegionCode county, SchoolYear year, FormMapping mapping) {
        this.county = county;
        this.year = year;
        this.mapping = mapping;
        this.join = new FormsJoin(mapping, problems);
    }

    /** What the files gave, with what was found where. */
    record Result(Reading reading, Map<Column, List<String>> found, List<Column> notFound) {}

    Result read(List<FormFile> files, @Nullable CountyStatistics last) {
        files.forEach(this::file);
        var laidOut = layOut();
        var own = new Problems();
        var schools = new SchoolSheet(laidOut.sheet(), laidOut.header(), own);
        schools.read();
        schools.check(year);
        var figures = Optional.ofNullable(countySheet).map(CountySheet::read).orElseGet(() -> {
            problems.remark(Catalogue.get().countySheet(), 0, "", "schooldata.remark.noCountySheet");
            return new EnumMap<>(CountyFigure.class);
        });
        var statistics =
                new CountyStatistics(county, year, schools.schools(), figures, schools.unreadable() + unreadable);
        Optional.ofNullable(countySheet).ifPresent(sheet -> sheet.check(statistics));
        var notFound = notFound();
        if (rowPlaces.isEmpty() && problems.errors().isEmpty()) {
            problems.error("", 0, "", "schooldata.error.noSchools");
        }
        var ofRows = rowPlaces.isEmpty() ? Stream.<CellError>empty() : own.errors().stream();
        var errors = Stream.concat(problems.errors().stream(), ofRows.map(this::atOrigin))
                .toList();
        var remarks = Stream.concat(
                        problems.remarks().stream(),
                        own.remarks().stream()
                                .filter(remark -> !remark.reason().key().equals("schooldata.remark.columnMissing"))
                                .map(this::atOrigin))
                .toList();
        var reading = new Reading(
                statistics,
                errors,
                Checks.queries(statistics, last),
                remarks,
                new WorkbookCells(
                        places(schools),
                        countyName,
                        countySheet == null
                                ? Map.of()
                                : Objects.requireNonNull(countySheet).cells()));
        return new Result(reading, join.found(), notFound);
    }

    private void file(FormFile file) {
        List<Sheet> sheets;
        try {
            sheets = SpreadsheetReader.readAll(file.content(), budget);
        } catch (Refusal refusal) {
            problems.error(
                    file.name(), 0, "", refusal.key(), refusal.arguments().toArray());
            return;
        }
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                problems.remark(file.name() + " / " + sheet.name(), 0, "", "schooldata.forms.remark.hidden");
                continue;
            }
            if (isCounty(sheet)) {
                countyName = file.name() + " / " + sheet.name();
                countySheet =
                        new CountySheet(new Sheet(countyName, sheet.hidden(), sheet.rows(), sheet.merges()), problems);
                continue;
            }
            FormSheet.of(file.name(), sheet, mapping)
                    .ifPresentOrElse(
                            form -> {
                                budget.keep(LABELS * form.columns().size());
                                join.add(form);
                            },
                            () -> problems.remark(
                                    file.name() + " / " + sheet.name(), 0, "", "schooldata.forms.remark.noCode"));
        }
    }

    private boolean isCounty(Sheet sheet) {
        return countySheet == null
                && (CellText.dense(sheet.name()).equals(Catalogue.get().countySheet()) || CountySheet.isAlike(sheet));
    }

    private record LaidOut(Sheet sheet, Header header) {}

    private LaidOut layOut() {
        var columns = new LinkedHashMap<Integer, Catalogue.ColumnSpec>();
        for (var spec : Catalogue.get().columns()) {
            if (spec.column() == Column.CODE || join.found().containsKey(spec.column()) || isAlways(spec.column())) {
                columns.put(number(spec.column()), spec);
            }
        }
        var rows = new TreeMap<Integer, NavigableMap<Integer, Cell>>();
        join.schools().forEach((code, school) -> {
            var row = rows.size() + 2;
            school(code, school).ifPresent(entries -> {
                rowPlaces.put(row, school.first());
                var cells = new TreeMap<Integer, Cell>();
                cells.put(1, cell(row, 1, Kind.TEXT, code, List.of(school.first())));
                entries.forEach((column, entry) -> {
                    var number = number(column);
                    cells.put(number, cell(row, number, kind(column), written(column, entry), entry.places()));
                });
                rows.put(row, cells);
                if (columns.containsKey(number(Column.KIND))) {
                    missing(code, school, entries);
                }
            });
        });
        var sheet = new Sheet(Catalogue.get().schoolSheet(), false, rows, List.of());
        return new LaidOut(sheet, new Header(1, 1, columns));
    }

    /** The number of a column where the schools are laid out. */
    private static int number(Column column) {
        return COLUMNS.indexOf(column) + 1;
    }

    /** Attached classes with a code of their own are laid out as campuses. */
    private static boolean isAlways(Column column) {
        return column == Column.COUNTED;
    }

    private Cell cell(int row, int column, Kind kind, String value, List<Place> places) {
        var cell = new Cell(row, column, kind, value);
        origins.put(cell.address(), places);
        return cell;
    }

    private static Kind kind(Column column) {
        return switch (Catalogue.get().column(column).type()) {
            case COUNT, AMOUNT, LARGEST, SHARE -> Kind.NUMBER;
            case CODE, TEXT, CHOICE, FLAG, YEAR, ROOMS -> Kind.TEXT;
        };
    }

    private static String written(Column column, Entry entry) {
        return Catalogue.get().writtenValue(column, entry.value());
    }

    /** What is laid out of a school; empty if it is none of ours, or in no directory. */
    private Optional<Map<Column, Entry>> school(String code, GatheredSchool school) {
        var entries = school.entries();
        var kind = entries.get(Column.KIND);
        if (kind == null) {
            unreadable++;
            problems.error(
                    school.first().sheet(),
                    school.first().cell(),
                    Column.KIND.header(),
                    "schooldata.forms.error.notInDirectory",
                    code);
            return Optional.empty();
        }
        school.onlyAttached().ifPresent(level -> {
            entries.put(Column.KIND, new Entry(level.name(), kind.places()));
            entries.put(Column.COUNTED, new Entry(School.NO, kind.places()));
        });
        var beyond = Catalogue.get().beyond().get(kind.value());
        if (beyond == null) {
            return Optional.of(entries);
        }
        if (!beyond.isEmpty()
                && (hasPupils(entries, Column.PRIMARY_PUPILS) || hasPupils(entries, Column.JUNIOR_PUPILS))) {
            entries.put(Column.KIND, new Entry(beyond, kind.places()));
            return Optional.of(entries);
        }
        var place = kind.places().getFirst();
        problems.remark(place.sheet(), place.cell(), Column.KIND.header(), "schooldata.forms.remark.beyond", code);
        return Optional.empty();
    }

    private static boolean hasPupils(Map<Column, Entry> entries, Column column) {
        var pupils = entries.get(column);
        return pupils != null && !pupils.value().equals("0");
    }

    /** Says which figures of its stages a school lacks though the forms have them of others. */
    private void missing(String code, GatheredSchool school, Map<Column, Entry> entries) {
        var written = Objects.requireNonNull(entries.get(Column.KIND)).value();
        var kind = SchoolKind.valueOf(written);
        var lacking = join.found().keySet().stream()
                .filter(column -> !entries.containsKey(column) && isExpected(column, kind))
                .map(Column::header)
                .collect(Collectors.joining(Catalogue.get().listSeparator()));
        if (!lacking.isEmpty()) {
            problems.remark(
                    school.first().sheet(),
                    school.first().cell(),
                    "",
                    "schooldata.forms.remark.schoolMissing",
                    Optional.ofNullable(entries.get(Column.NAME))
                            .map(Entry::value)
                            .orElse(code),
                    lacking);
        }
    }

    private static boolean isExpected(Column column, SchoolKind kind) {
        var spec = Catalogue.get().column(column);
        if (!spec.summable() || spec.blankIsZero() || kind.stages().isEmpty()) {
            return false;
        }
        return FormMapping.stageOf(column)
                .map(level -> level == Level.SENIOR
                        ? kind.hasSenior()
                        : kind.stages().stream().anyMatch(stage -> Level.of(stage) == level))
                .orElse(true);
    }

    /** The columns that no form has, said each with what the mapping asks for. */
    private List<Column> notFound() {
        var lost = EnumSet.allOf(Column.class);
        lost.remove(Column.CODE);
        lost.removeAll(join.found().keySet());
        for (var column : lost) {
            var partly = join.partly().get(column);
            var figure = mapping.figure(column);
            if (partly != null) {
                problems.remark(
                        partly.getFirst(), 0, column.header(), "schooldata.forms.remark.partly", partly.getLast());
            } else if (figure.isPresent() && !figure.get().forms().isEmpty()) {
                problems.remark(
                        "",
                        0,
                        column.header(),
                        "schooldata.forms.remark.notFound",
                        String.join(
                                Catalogue.get().listSeparator(), figure.get().forms()),
                        String.join(" + ", figure.get().any().getFirst()));
            } else {
                problems.remark("", 0, column.header(), "schooldata.forms.remark.notInForms");
            }
        }
        for (var column : join.blanks()) {
            problems.remark("", 0, column.header(), "schooldata.forms.remark.blankParts");
        }
        return List.copyOf(lost);
    }

    private Map<SchoolCode, Map<Column, CellPlace>> places(SchoolSheet schools) {
        var places = new LinkedHashMap<SchoolCode, Map<Column, CellPlace>>();
        schools.cells().forEach((code, cells) -> {
            var row = new EnumMap<Column, CellPlace>(Column.class);
            cells.forEach((column, cell) -> row.put(column, place(origins.getOrDefault(cell.address(), List.of()))));
            places.put(code, row);
        });
        return places;
    }

    /** Where a figure stood; the cells of a sum one after the other. */
    private static CellPlace place(List<Place> places) {
        return new CellPlace(
                places.stream().map(each -> each.sheet().name()).distinct().collect(Collectors.joining("; ")),
                places.stream().map(each -> each.cell().address()).collect(Collectors.joining(" + ")),
                places.stream().map(each -> each.cell().value()).collect(Collectors.joining(" + ")));
    }

    /** What the checks of the school sheet found, told at the cell of the form. */
    private CellError atOrigin(CellError problem) {
        var places = origins.get(problem.cell());
        var place = places == null ? rowPlaces.get(problem.row()) : places.getFirst();
        if (place == null) {
            return new CellError("", 0, problem.column(), "", "", problem.reason());
        }
        var address = places == null ? "" : place(places).address();
        return new CellError(
                place.sheet().name(), place.cell().row(), problem.column(), address, problem.value(), problem.reason());
    }
}
