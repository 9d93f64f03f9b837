package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** Writes workbooks for tests: a valid primary school by default, changed only where a test cares. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    /** A workbook of one school whose cells are changed by column name; a removed cell is blank. */
    static byte[] school(Consumer<Map<String, String>> change) {
        return schools(List.of(change));
    }

    /** A workbook of several schools, numbered from 2132100001. */
    static byte[] schools(List<Consumer<Map<String, String>>> changes) {
        var rows = new ArrayList<List<String>>();
        rows.add(Catalogue.get().columns().stream()
                .map(Catalogue.ColumnSpec::header)
                .toList());
        for (var change : changes) {
            var row = valid(rows.size());
            change.accept(row);
            rows.add(Arrays.stream(Column.values())
                    .map(column -> row.getOrDefault(column.name(), ""))
                    .toList());
        }
        return write(Catalogue.get().schoolSheet(), rows);
    }

    /** Any rows in one sheet; numbers become numbers. */
    static byte[] write(String sheetName, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    var value = rows.get(row).get(column);
                    if (value.matches("-?\\d{1,9}(\\.\\d+)?")) {
                        sheet.value(row, column, new BigDecimal(value));
                    } else if (!value.isEmpty()) {
                        sheet.value(row, column, value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> valid(int number) {
        var row = new LinkedHashMap<String, String>();
        for (var spec : Catalogue.get().columns()) {
            switch (spec.type()) {
                case COUNT, AMOUNT, LARGEST -> row.put(spec.column().name(), "0");
                default -> {}
            }
        }
        row.put("CODE", Long.toString(2_132_100_000L + number));
        row.put("NAME", "School " + number);
        row.put("KIND", Catalogue.get().writtenValue(Column.KIND, "PRIMARY"));
        row.put("PROVIDER", Catalogue.get().writtenValue(Column.PROVIDER, "PUBLIC"));
        row.put("SETTING", Catalogue.get().writtenValue(Column.SETTING, "TOWN"));
        row.put("COUNTED", Catalogue.get().yes());
        row.put("BUILT", "1998");
        row.put("PRIMARY_PUPILS", "400");
        row.put("PRIMARY_CLASSES", "10");
        row.put("PRIMARY_LARGEST_CLASS", "42");
        row.put("PRIMARY_TEACHERS", "25");
        row.put("PRIMARY_ABOVE_STANDARD", "20");
        row.put("PRIMARY_BACKBONE", "5");
        row.put("PRIMARY_SPORT_ART", "4");
        row.put("TEACHING_AREA", "2500");
        row.put("INDOOR_SPORT_AREA", "300");
        row.put("SPORT_GROUND_AREA", "3500");
        row.put("CERTIFIED_TEACHERS", "25");
        row.put("TRAINED_TEACHERS", "25");
        row.put("OPERATING_BUDGET", "60");
        row.put("TRAINING_FUNDS", "4");
        row.put("EQUIPMENT", "90");
        row.put("MULTIMEDIA_ROOMS", "12");
        return row;
    }
}
