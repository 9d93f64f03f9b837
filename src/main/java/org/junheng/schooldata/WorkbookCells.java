package org.junheng.schooldata;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.schooldata.Sheet.Cell;

/** Where in what was handed in each figure stood. */
public final class WorkbookCells {

    private final Map<SchoolCode, Map<Column, CellPlace>> schools;
    private final String countySheet;
    private final Map<CountyFigure, Cell> county;

    WorkbookCells(Map<SchoolCode, Map<Column, CellPlace>> schools, String countySheet, Map<CountyFigure, Cell> county) {
        this.schools = schools;
        this.countySheet = countySheet;
        this.county = county;
    }

    /** The cells of one sheet of schools as places. */
    static Map<SchoolCode, Map<Column, CellPlace>> places(String sheet, Map<SchoolCode, Map<Column, Cell>> cells) {
        var places = new LinkedHashMap<SchoolCode, Map<Column, CellPlace>>();
        cells.forEach((code, row) -> {
            var found = new EnumMap<Column, CellPlace>(Column.class);
            row.forEach((column, cell) -> found.put(column, place(sheet, cell)));
            places.put(code, found);
        });
        return places;
    }

    /** The cell of a school's figure; empty if there is none (缺报). */
    public Optional<CellPlace> find(SchoolCode school, Column column) {
        return Optional.ofNullable(schools.getOrDefault(school, Map.of()).get(column));
    }

    /** The cell of a figure of the county; empty if there is none (缺报). */
    public Optional<CellPlace> find(CountyFigure figure) {
        return Optional.ofNullable(county.get(figure)).map(cell -> place(countySheet, cell));
    }

    private static CellPlace place(String sheet, Cell cell) {
        return new CellPlace(sheet, cell.address(), cell.value());
    }
}
