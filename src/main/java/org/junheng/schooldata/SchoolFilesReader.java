package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.GatheredSchool.Place;
import org.junheng.schooldata.SchoolFile.FilledRow;
import org.junheng.schooldata.SchoolFilesPreview.SchoolLine;
import org.junheng.schooldata.SchoolFilesPreview.State;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.spreadsheet.ReadingBudget;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Merges the sheets that schools filled in (一校一表) into the statistics of the county. */
final class SchoolFilesReader {

    private final RegionCode county;
    private final SchoolYear year;
    private final AskedSchools asked;
    private final Problems problems = new Problems();
    private final ReadingBudget budget = new ReadingBudget();
    private final Map<String, FilledRow> rows = new LinkedHashMap<>();
    private final List<FilledRow> others = new ArrayList<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final Set<SchoolCode> missing = new LinkedHashSet<>();
    private final Set<Column> columns = EnumSet.of(Column.CODE, Column.COUNTED);
    private final List<RoomSheet> rooms = new ArrayList<>();
    private final LaidOutRows laidOut = new LaidOutRows();
    private @Nullable CountySheet countySheet;
    private String countyName = "";

    SchoolFilesReader(RegionCode county, SchoolYear year, AskedSchools asked) {
        this.county = county;
        this.year = year;
        this.asked = asked;
    }

    /** What the files gave, and what became of each school's sheet. */
    record Result(Reading reading, List<SchoolLine> schools) {}

    Result read(List<FormFile> files, Remembered remembered) {
        var seen = new LinkedHashMap<String, String>();
        for (var file : files) {
            var same = seen.putIfAbsent(file.sha256().value(), file.name());
            if (same == null) {
                take(SchoolFile.read(file, budget, problems));
            } else {
                problems.remark(file.name(), 0, "", "schooldata.sheets.remark.same", same);
            }
        }
        var lines = lines();
        layOut();
        return new Result(reading(remembered), lines);
    }

    private void take(SchoolFile file) {
        file.checkIssue(year, problems);
        file.county().ifPresent(this::takeCounty);
        file.rooms().ifPresent(sheet -> {
            var read = new RoomSheet(problems);
            read.read(sheet);
            rooms.add(read);
        });
        columns.addAll(file.columns());
        file.rows().forEach(row -> take(row, file));
    }

    private void takeCounty(Sheet sheet) {
        if (countySheet != null) {
            problems.error(sheet.name(), 0, "", "schooldata.sheets.error.countyTwice", countyName);
            return;
        }
        countyName = sheet.name();
        countySheet = new CountySheet(sheet, problems);
    }

    private void take(FilledRow row, SchoolFile file) {
        var code = row.code();
        if (code.isEmpty()) {
            others.add(row);
            SchoolSheet.check(others.size());
            return;
        }
        var issued = file.issuedTo().filter(other -> !other.equals(code.get()));
        if (issued.isPresent()) {
            row.error(problems, "schooldata.sheets.error.otherSchool", issued.get());
        }
        var earlier = rows.putIfAbsent(code.get(), row);
        SchoolSheet.check(rows.size());
        if (earlier != null) {
            twice.add(code.get());
            row.error(problems, "schooldata.sheets.error.twice", earlier.sheet().name());
        }
    }

    private List<SchoolLine> lines() {
        var lines = new ArrayList<SchoolLine>();
        for (var school : asked.schools()) {
            var code = school.code().value();
            var row = rows.get(code);
            lines.add(new SchoolLine(code, school.name(), state(code), row == null ? null : row.file()));
            if (row == null) {
                problems.remark("", 0, "", "schooldata.sheets.remark.missing", code, school.name());
            } else {
                if (!row.hasFigures()) {
                    row.remark(problems, "schooldata.sheets.remark.empty", school.name());
                }
                row.name()
                        .filter(name -> !name.equals(school.name()))
                        .ifPresent(name -> row.remark(problems, "schooldata.sheets.remark.renamed", school.name()));
            }
        }
        rows.forEach((code, row) -> {
            if (asked.find(new SchoolCode(code)).isEmpty()) {
                var state = twice.contains(code) ? State.TWICE : State.UNKNOWN;
                lines.add(new SchoolLine(code, row.name().orElse(code), state, row.file()));
                row.remark(problems, "schooldata.sheets.remark.unknown");
            }
        });
        return lines;
    }

    private State state(String code) {
        if (twice.contains(code)) {
            return State.TWICE;
        }
        var row = rows.get(code);
        if (row == null) {
            return State.MISSING;
        }
        return row.hasFigures() ? State.FILLED : State.EMPTY;
    }

    private void layOut() {
        for (var school : asked.schools()) {
            var row = rows.remove(school.code().value());
            if (row == null) {
                missing.add(school.code());
                layOut(school);
            } else {
                layOut(row);
            }
        }
        Stream.of(rows.values(), others).flatMap(Collection::stream).forEach(this::layOut);
    }

    private void layOut(FilledRow filled) {
        if (!filled.hasFigures()) {
            filled.code().map(SchoolCode::new).ifPresent(missing::add);
        }
        var row = laidOut.add(new Place(filled.sheet(), filled.first()));
        filled.cells()
                .forEach((column, cell) ->
                        laidOut.put(row, column, cell.kind(), cell.value(), List.of(new Place(filled.sheet(), cell))));
    }

    /** A school that handed in nothing. */
    private void layOut(School missing) {
        var row = laidOut.add();
        missing.cells().forEach((column, value) -> {
            columns.add(column);
            laidOut.put(row, column, Kind.TEXT, Catalogue.get().writtenValue(column, value), List.of());
        });
    }

    private Reading reading(Remembered remembered) {
        var own = new Problems();
        var schools = laidOut.schools(columns, remembered, own);
        rooms.forEach(sheet -> sheet.addTo(schools));
        schools.leaveRoomsOpen(school -> missing.contains(school.code()));
        var sheet = Optional.ofNullable(countySheet);
        var figures = sheet.map(CountySheet::read).orElseGet(() -> {
            problems.remark(Catalogue.get().countySheet(), 0, "", "schooldata.remark.noCountySheet");
            return new EnumMap<>(CountyFigure.class);
        });
        var statistics = new CountyStatistics(county, year, schools.schools(), figures, schools.unreadable());
        var checks = new Checks(statistics, remembered);
        schools.check(checks);
        sheet.ifPresent(each -> each.check(checks));
        if (rows.isEmpty() && laidOut.isEmpty() && problems.errors().isEmpty()) {
            problems.error("", 0, "", "schooldata.error.noSchools");
        }
        var ofRows = laidOut.isEmpty() ? Stream.<CellError>empty() : own.errors().stream();
        var places = laidOut.places(schools);
        rooms.forEach(each -> each.places()
                .forEach((code, found) ->
                        places.getOrDefault(code, new EnumMap<>(Column.class)).putAll(found)));
        Map<CountyFigure, Cell> cells = sheet.map(CountySheet::cells).orElse(Map.of());
        return new Reading(
                statistics,
                Stream.concat(problems.errors().stream(), ofRows.map(laidOut::atOrigin))
                        .toList(),
                checks.queries(),
                Stream.concat(
                                problems.remarks().stream(),
                                own.remarks().stream().map(laidOut::atOrigin))
                        .filter(remark -> !remark.reason().key().equals("schooldata.remark.columnMissing"))
                        .toList(),
                new WorkbookCells(places, Objects.requireNonNull(countyName), cells));
    }
}
