package org.junheng.schooldata;

import java.util.Map;
import java.util.Optional;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet.Cell;

/** Where in what was handed in each figure stood. */
public final class WorkbookCells {

    private final Map<SchoolCode, Map<Column, CellPlace>> places;
    private final String schoolSheet;
    private final Map<SchoolCode, Map<Column, Cell>> schools;
    private final String countySheet;
    private final Map<CountyFigure, Cell> county;

    /** The cells of a workbook; those of {@code places} go before those of the sheet of schools. */
    WorkbookCells(
            Map<SchoolCode, Map<Column, CellPlace>> places,
            String schoolSheet,
            Map<SchoolCode, Map<Column, Cell>> schools,
            String countySheet,
            Map<CountyFigure, Cell> county) {
        this.places = places;
        this.schoolSheet = schoolSheet;
        this.schools = schools;
        this.countySheet = countySheet;
        this.county = county;
    }

    /** The cells of several files. */
    WorkbookCells(Map<SchoolCode, Map<Column, CellPlace>> places, String countySheet, Map<CountyFigure, Cell> county) {
        this(places, "", Map.of(), countySheet, county);
    }

    /** Whether the schools stood in a sheet named as ours is. */
    boolean areOfSchoolSheet() {
        return CellText.dense(schoolSheet).equals(Catalogue.get().schoolSheet());
    }

    /** The cell of a school's figure; empty if there is none (缺报). */
    public Optional<CellPlace> find(SchoolCode school, Column column) {
        return Optional.ofNullable(places.getOrDefault(school, Map.of()).get(column))
                .or(() -> Optional.ofNullable(
                                schools.getOrDefault(school, Map.of()).get(column))
                        .map(cell -> place(schoolSheet, cell)));
    }

    /** The cell of a figure of the county; empty if there is none (缺报). */
    public Optional<CellPlace> find(CountyFigure figure) {
        return Optional.ofNullable(county.get(figure)).map(cell -> place(countySheet, cell));
    }

    private static CellPlace place(String sheet, Cell cell) {
        return new CellPlace(sheet, cell.address(), cell.value());
    }
}
