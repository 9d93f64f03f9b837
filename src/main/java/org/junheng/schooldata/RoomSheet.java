package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;

/** Reads the sheet with a row per music or art room (专用教室); the same rooms may be listed in the school sheet instead. */
final class RoomSheet {

    private final Problems problems;
    private final Map<SchoolCode, Map<Column, List<Cell>>> rooms = new LinkedHashMap<>();
    private final Map<SchoolCode, Cell> codes = new LinkedHashMap<>();
    private Sheet sheet = Sheet.unread("", false);
    private int code;
    private int kind;
    private int area;

    RoomSheet(Problems problems) {
        this.problems = problems;
    }

    void read(Sheet rooms) {
        sheet = rooms;
        for (var row : rooms.rows().values()) {
            if (code == 0 || kind == 0 || area == 0) {
                header(row);
            } else {
                room(row);
            }
        }
        if (!rooms.rows().isEmpty() && area == 0) {
            problems.error(rooms.name(), 0, "", "schooldata.error.roomHeader");
        }
    }

    /** Gives each school its rooms, unless its own list says otherwise. */
    void addTo(SchoolSheet schools) {
        rooms.forEach((school, columns) -> {
            var place = codes.get(school);
            if (!schools.has(school) && place != null) {
                problems.error(sheet, place, Column.CODE.header(), "schooldata.error.roomSchool");
                return;
            }
            columns.forEach((column, cells) -> add(schools, school, column, cells));
        });
    }

    /** Where the rooms stand. */
    Map<SchoolCode, Map<Column, CellPlace>> places() {
        var places = new LinkedHashMap<SchoolCode, Map<Column, CellPlace>>();
        rooms.forEach((school, columns) -> {
            var found = new EnumMap<Column, CellPlace>(Column.class);
            columns.forEach((column, cells) -> found.put(
                    column,
                    new CellPlace(
                            sheet.name(),
                            cells.stream().map(Cell::address).collect(Collectors.joining(" + ")),
                            cells.stream().map(Cell::value).collect(Collectors.joining(" + ")))));
            places.put(school, found);
        });
        return places;
    }

    private void header(NavigableMap<Integer, Cell> row) {
        var catalogue = Catalogue.get();
        code = column(row, Column.CODE.header());
        kind = column(row, catalogue.roomKind());
        area = column(row, catalogue.roomArea());
    }

    private static int column(NavigableMap<Integer, Cell> row, String name) {
        return row.values().stream()
                .filter(cell -> FormLabel.name(cell.value()).equals(name))
                .map(Cell::column)
                .findFirst()
                .orElse(0);
    }

    private void room(NavigableMap<Integer, Cell> row) {
        var school = Optional.ofNullable(row.get(code)).map(CellText::word).filter(SchoolCode::isCode);
        var column = Optional.ofNullable(row.get(kind))
                .map(cell -> Catalogue.get().roomKinds().get(CellText.dense(cell.value())));
        var size = row.get(area);
        if (school.isEmpty() || column.isEmpty() || size == null) {
            problems.error(
                    sheet,
                    row.firstEntry().getValue(),
                    "",
                    "schooldata.error.room",
                    String.join(
                            Catalogue.get().listSeparator(),
                            Catalogue.get().roomKinds().keySet()));
            return;
        }
        var values = new ValueReader(sheet, problems);
        values.number(size, Catalogue.get().roomArea(), Catalogue.ValueType.AMOUNT)
                .ifPresent(value -> {
                    var of = new SchoolCode(school.get());
                    codes.putIfAbsent(of, row.getOrDefault(code, size));
                    rooms.computeIfAbsent(of, none -> new EnumMap<>(Column.class))
                            .computeIfAbsent(column.get(), none -> new ArrayList<>())
                            .add(size);
                });
    }

    private void add(SchoolSheet schools, SchoolCode school, Column column, List<Cell> cells) {
        var areas = cells.stream()
                .flatMap(cell -> ValueReader.parsed(cell).stream())
                .filter(value -> value.signum() > 0)
                .map(CellText::plain)
                .toList();
        var listed = schools.text(school, column);
        if (listed.isPresent() && !sorted(List.of(listed.get().split(";", -1))).equals(sorted(areas))) {
            problems.error(sheet, cells.getFirst(), column.header(), "schooldata.error.roomsDiffer", listed.get());
        } else if (listed.isEmpty() && !areas.isEmpty()) {
            schools.put(school, column, String.join(";", areas));
        }
    }

    private static List<BigDecimal> sorted(List<String> areas) {
        var numbers = areas.stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
        Arrays.sort(numbers);
        return Arrays.stream(numbers).map(BigDecimal::stripTrailingZeros).toList();
    }
}
