package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.spreadsheet.CellText;

/** County statistics of given rows: by default rows of complying schools, changed only where a test cares. */
public final class StatisticsFixture {

    private StatisticsFixture() {}

    /** A county of these rows. */
    public static CountyStatistics county(School... schools) {
        return new CountyStatistics(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, List.of(schools), Map.of(), 0);
    }

    /** A primary school in town of 400 pupils that complies. */
    public static School primary(int number, Consumer<Map<Column, String>> change) {
        return school(number, SchoolKind.PRIMARY, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "400");
            change.accept(cells);
        });
    }

    /** A junior school in town of 600 pupils that complies. */
    public static School junior(int number, Consumer<Map<Column, String>> change) {
        return school(number, SchoolKind.JUNIOR, cells -> {
            cells.put(Column.JUNIOR_PUPILS, "600");
            change.accept(cells);
        });
    }

    /** A school of this kind with much of everything and no pupils yet. */
    public static School school(int number, SchoolKind kind, Consumer<Map<Column, String>> change) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var spec : Catalogue.get().columns()) {
            switch (spec.type()) {
                case COUNT, AMOUNT, LARGEST -> cells.put(spec.column(), "0");
                default -> {}
            }
        }
        cells.put(Column.CODE, Long.toString(2_132_100_000L + number));
        cells.put(Column.NAME, "School " + number);
        cells.put(Column.KIND, kind.name());
        cells.put(Column.PROVIDER, "PUBLIC");
        cells.put(Column.SETTING, "TOWN");
        cells.put(Column.COUNTED, School.YES);
        for (var stage : List.of("PRIMARY", "JUNIOR")) {
            for (var figure : List.of("TEACHERS", "ABOVE_STANDARD", "BACKBONE", "SPORT_ART")) {
                cells.put(Column.valueOf(stage + "_" + figure), "60");
            }
        }
        cells.put(Column.TEACHING_AREA, "8000");
        cells.put(Column.INDOOR_SPORT_AREA, "1000");
        cells.put(Column.SPORT_GROUND_AREA, "9000");
        cells.put(Column.EQUIPMENT, "250");
        cells.put(Column.MULTIMEDIA_ROOMS, "30");
        change.accept(cells);
        return new School(cells);
    }

    /** Columns of both stages that the change removes, so that they are not reported. */
    public static Consumer<Map<Column, String>> without(Column... columns) {
        return cells -> Arrays.asList(columns).forEach(cells::remove);
    }

    /** The number in plain digits. */
    public static String plain(BigDecimal number) {
        return CellText.plain(number);
    }
}
