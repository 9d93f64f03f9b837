package org.junheng.schooldata;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.GatheredSchool.Entry;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.ReadingBudget;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Kind;
import org.junheng.spreadsheet.SpreadsheetReader;

/**
 * Reads the forms of the yearly education statistics (教基) into the statistics of a county. Joined, they are laid out as the school
 * sheet, so that all its checks apply; what those find is then told at the cells of the forms.
 */
final class FormsReader {

    /** What looking through the labels of a column takes, as if they were kept. */
    private static final long LABELS = 150;

    private final RegionCode county;
    private final SchoolYear year;
    private final FormMapping mapping;
    private final Problems problems = new Problems();
    private final ReadingBudget budget = new ReadingBudget();
    private final FormsJoin join;
    private final LaidOutRows laidOut = new LaidOutRows();
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

    Result read(List<FormFile> files, Remembered remembered) {
        files.forEach(this::file);
        layOut();
        var own = new Problems();
        var schools = laidOut.schools(columns(), remembered, own);
        schools.leaveRoomsOpen(school -> false);
        var figures = Optional.ofNullable(countySheet).map(CountySheet::read).orElseGet(() -> {
            problems.remark(Catalogue.get().countySheet(), 0, "", "schooldata.remark.noCountySheet");
            return new EnumMap<>(CountyFigure.class);
        });
        var statistics =
                new CountyStatistics(county, year, schools.schools(), figures, schools.unreadable() + unreadable);
        var checks = new Checks(statistics, remembered);
        schools.check(checks);
        Optional.ofNullable(countySheet).ifPresent(sheet -> sheet.check(checks));
        var notFound = notFound();
        if (laidOut.isEmpty() && problems.errors().isEmpty()) {
            problems.error("", 0, "", "schooldata.error.noSchools");
        }
        var ofRows = laidOut.isEmpty() ? Stream.<CellError>empty() : own.errors().stream();
        var errors = Stream.concat(problems.errors().stream(), ofRows.map(laidOut::atOrigin))
                .toList();
        var remarks = Stream.concat(
                        problems.remarks().stream(),
                        own.remarks().stream()
                                .filter(remark -> !remark.reason().key().equals("schooldata.remark.columnMissing"))
                                .map(laidOut::atOrigin))
                .toList();
        var reading = new Reading(
                statistics,
                errors,
                checks.queries(),
                remarks,
                new WorkbookCells(
                        laidOut.places(schools),
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

    private void layOut() {
        var hasKinds = join.found().containsKey(Column.KIND);
        join.schools()
                .forEach((code, school) -> school(code, school).ifPresent(entries -> {
                    var row = laidOut.add(school.first());
                    laidOut.put(row, Column.CODE, Kind.TEXT, code, List.of(school.first()));
                    entries.forEach((column, entry) ->
                            laidOut.put(row, column, kind(column), written(column, entry), entry.places()));
                    if (hasKinds) {
                        missing(code, school, entries);
                    }
                }));
    }

    /** Attached classes with a code of their own are laid out as campuses, so that column is always there. */
    private Set<Column> columns() {
        var columns = EnumSet.of(Column.CODE, Column.COUNTED);
        columns.addAll(join.found().keySet());
        return columns;
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
}
