package org.junheng.schooldata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.schooldata.GatheredSchool.Place;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/**
 * What stands in several files, laid out as one school sheet, so that all its checks apply; what those find is then told where the
 * cells stand.
 */
final class LaidOutRows {

    private static final List<Column> COLUMNS = List.of(Column.values());

    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final Map<String, List<Place>> origins = new HashMap<>();
    private final Map<Integer, Place> rowPlaces = new HashMap<>();

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A new row, about what stands at this place. */
    int add(Place place) {
        var row = add();
        rowPlaces.put(row, place);
        return row;
    }

    /** A new row about what stands nowhere. */
    int add() {
        var row = rows.size() + 2;
        rows.put(row, new TreeMap<>());
        return row;
    }

    /** A cell of a row, read from these places. */
    void put(int row, Column column, Kind kind, String value, List<Place> places) {
        var cell = new Cell(row, COLUMNS.indexOf(column) + 1, kind, value);
        Objects.requireNonNull(rows.get(row)).put(cell.column(), cell);
        origins.put(cell.address(), places);
    }

    /** The sheet of these columns, read. */
    SchoolSheet schools(Set<Column> columns, Remembered remembered, Problems problems) {
        var specs = new LinkedHashMap<Integer, Catalogue.ColumnSpec>();
        for (var spec : Catalogue.get().columns()) {
            if (columns.contains(spec.column())) {
                specs.put(COLUMNS.indexOf(spec.column()) + 1, spec);
            }
        }
        var sheet = new Sheet(Catalogue.get().schoolSheet(), false, rows, List.of());
        var schools = new SchoolSheet(sheet, new Header(1, 1, specs), problems);
        schools.read(remembered.mainSchools());
        return schools;
    }

    /** Where the figures of the schools stood. */
    Map<SchoolCode, Map<Column, CellPlace>> places(SchoolSheet schools) {
        var places = new LinkedHashMap<SchoolCode, Map<Column, CellPlace>>();
        schools.cells().forEach((code, cells) -> {
            var row = new EnumMap<Column, CellPlace>(Column.class);
            cells.forEach((column, cell) -> {
                var from = origins.getOrDefault(cell.address(), List.of());
                if (!from.isEmpty()) {
                    row.put(column, place(from));
                }
            });
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

    /** What the checks of the school sheet found, told at the cell of the file. */
    CellError atOrigin(CellError problem) {
        var places = origins.getOrDefault(problem.cell(), List.of());
        var place = places.isEmpty() ? rowPlaces.get(problem.row()) : places.getFirst();
        if (place == null) {
            return new CellError("", 0, problem.column(), "", "", problem.reason());
        }
        var address = places.isEmpty() ? "" : place(places).address();
        return new CellError(
                place.sheet().name(), place.cell().row(), problem.column(), address, problem.value(), problem.reason());
    }
}
