package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.schooldata.Catalogue.ValueType;

/** Writes the empty workbook. */
final class Template {

    private static final int HEADER = 1;
    private static final int ROWS_TO_FILL = 1_000;
    private static final String FILL = "E8EEF4";
    private static final double PER_CHARACTER = 2.2;

    private Template() {}

    static byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Junheng", "1.0")) {
            schools(workbook.newWorksheet(Catalogue.get().schoolSheet()));
            county(workbook.newWorksheet(Catalogue.get().countySheet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void schools(Worksheet sheet) {
        var columns = Catalogue.get().columns();
        sheet.value(0, 0, Catalogue.get().title());
        sheet.range(0, 0, 0, columns.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(14).set();
        for (var number = 0; number < columns.size(); number++) {
            var spec = columns.get(number);
            var header = header(spec);
            sheet.value(HEADER, number, header);
            sheet.width(number, Math.max(10, header.length() * PER_CHARACTER));
            choose(sheet, number, spec);
        }
        sheet.range(HEADER, 0, HEADER, columns.size() - 1)
                .style()
                .bold()
                .fillColor(FILL)
                .wrapText(true)
                .set();
        sheet.range(HEADER + 1, 0, ROWS_TO_FILL, 0).style().format("@").set();
        sheet.freezePane(2, HEADER + 1);
    }

    private static String header(ColumnSpec spec) {
        return spec.type() == ValueType.AMOUNT
                ? "%s(%s)".formatted(spec.header(), spec.units().getFirst())
                : spec.header();
    }

    private static void choose(Worksheet sheet, int column, ColumnSpec spec) {
        var choices = choices(spec);
        if (!choices.isEmpty()) {
            sheet.range(HEADER + 1, column, ROWS_TO_FILL, column)
                    .validateWithListByFormula("\"" + String.join(",", choices) + "\"");
        }
    }

    private static List<String> choices(ColumnSpec spec) {
        return switch (spec.type()) {
            case CHOICE -> Catalogue.get().writtenChoices(spec.column());
            case FLAG -> List.of(Catalogue.get().yes(), Catalogue.get().no());
            case CODE, TEXT, YEAR, COUNT, LARGEST, AMOUNT, SHARE, ROOMS -> List.of();
        };
    }

    private static void county(Worksheet sheet) {
        sheet.value(0, 0, Catalogue.get().figureHeader());
        sheet.value(0, 1, Catalogue.get().valueHeader());
        sheet.range(0, 0, 0, 1).style().bold().fillColor(FILL).set();
        sheet.width(0, 40);
        sheet.width(1, 16);
        var row = 1;
        for (var spec : Catalogue.get().county()) {
            sheet.value(row, 0, spec.header());
            if (spec.type() == ValueType.SHARE) {
                sheet.style(row, 1).format("0.00%").set();
            }
            row++;
        }
        sheet.freezePane(0, 1);
    }
}
