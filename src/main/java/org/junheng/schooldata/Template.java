package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.schooldata.Catalogue.ValueType;

/** Writes the workbook to fill in: empty, or with the schools of last year. */
final class Template {

    private static final int SIGNATURES = 1;
    private static final int SOURCES = 2;
    private static final int OFFICES = 3;
    private static final int HEADER = 4;
    static final int ROWS_TO_FILL = 1_000;
    private static final int ROWS_RECKONED = 300;
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final int MAIN_SCHOOL = COLUMNS.indexOf(Column.MAIN_SCHOOL);

    /** What a school keeps from year to year. */
    static final List<Column> KEPT = List.of(
            Column.CODE,
            Column.NAME,
            Column.KIND,
            Column.PROVIDER,
            Column.SETTING,
            Column.COUNTED,
            Column.MAIN_SCHOOL,
            Column.BUILT,
            Column.DENSE_CENTRE);

    private static final String FILL = "E8EEF4";
    private static final String MUTED = "5A6B7B";
    private static final double PER_CHARACTER = 2.2;

    private Template() {}

    /** The workbook with these schools, whose figures are still to be filled in. */
    static byte[] write(List<School> schools) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Junheng", "1.0")) {
            schools(
                    workbook.newWorksheet(Catalogue.get().schoolSheet()),
                    schools,
                    HEADER,
                    ROWS_TO_FILL,
                    Math.max(ROWS_RECKONED, schools.size()));
            county(workbook.newWorksheet(Catalogue.get().countySheet()));
            rooms(workbook.newWorksheet(Catalogue.get().roomSheet()), ROWS_TO_FILL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The sheet of the schools.
     *
     * @param header the row of the names of columns, counted from 0
     * @param toFill how many rows people may fill in
     * @param reckoned how many rows the sheet itself reckons
     */
    static void schools(Worksheet sheet, List<School> schools, int header, int toFill, int reckoned) {
        var columns = Catalogue.get().columns();
        sheet.value(0, 0, Catalogue.get().title());
        sheet.range(0, 0, 0, columns.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(14).set();
        signatures(sheet);
        for (var number = 0; number < columns.size(); number++) {
            var spec = columns.get(number);
            var name = header(spec);
            sheet.value(header, number, name);
            sheet.width(number, Math.max(10, name.length() * PER_CHARACTER));
            choose(sheet, number, spec, header, toFill);
            source(sheet, number, spec.column());
        }
        sheet.range(header, 0, header, columns.size() + LiveColumns.count() - 1)
                .style()
                .bold()
                .fillColor(FILL)
                .wrapText(true)
                .set();
        sheet.range(header + 1, 0, header + toFill, 0).style().format("@").set();
        sheet.range(header + 1, MAIN_SCHOOL, header + toFill, MAIN_SCHOOL)
                .style()
                .format("@")
                .set();
        for (var row = 0; row < schools.size(); row++) {
            school(sheet, header + 1 + row, schools.get(row));
        }
        LiveColumns.write(sheet, header, reckoned);
        sheet.freezePane(2, header + 1);
    }

    /** Who answers for the table. */
    private static void signatures(Worksheet sheet) {
        var signatures = Catalogue.get().signatures();
        for (var number = 0; number < signatures.size(); number++) {
            sheet.value(SIGNATURES, 1 + 2 * number, signatures.get(number));
        }
    }

    /** Above each column where its figures are found and whose task they are. */
    private static void source(Worksheet sheet, int number, Column column) {
        var source = Catalogue.get().sources().get(column);
        if (source != null) {
            sheet.value(SOURCES, number, source.source());
            sheet.value(OFFICES, number, source.office());
            sheet.range(SOURCES, number, OFFICES, number)
                    .style()
                    .fontColor(MUTED)
                    .wrapText(true)
                    .set();
        }
    }

    private static void school(Worksheet sheet, int row, School school) {
        for (var column : KEPT) {
            var number = COLUMNS.indexOf(column);
            school.text(column)
                    .ifPresent(value -> sheet.value(row, number, Catalogue.get().writtenValue(column, value)));
        }
    }

    static void rooms(Worksheet sheet, int toFill) {
        var catalogue = Catalogue.get();
        sheet.value(0, 0, Column.CODE.header());
        sheet.value(0, 1, catalogue.roomKind());
        sheet.value(0, 2, "%s(%s)".formatted(catalogue.roomArea(), catalogue.roomAreaUnit()));
        sheet.range(0, 0, 0, 2).style().bold().fillColor(FILL).set();
        sheet.range(1, 0, toFill, 0).style().format("@").set();
        sheet.range(1, 1, toFill, 1)
                .validateWithListByFormula(
                        "\"" + String.join(",", catalogue.roomKinds().keySet()) + "\"");
        sheet.width(0, 16);
        sheet.width(1, 12);
        sheet.width(2, 12);
        sheet.freezePane(0, 1);
    }

    private static String header(ColumnSpec spec) {
        return spec.units().isEmpty()
                ? spec.header()
                : "%s(%s)".formatted(spec.header(), spec.units().getFirst());
    }

    private static void choose(Worksheet sheet, int column, ColumnSpec spec, int header, int toFill) {
        var choices = choices(spec);
        if (!choices.isEmpty()) {
            sheet.range(header + 1, column, header + toFill, column)
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

    static void county(Worksheet sheet) {
        sheet.value(0, 0, Catalogue.get().figureHeader());
        sheet.value(0, 1, Catalogue.get().valueHeader());
        sheet.value(0, 2, Catalogue.get().sourceLabel());
        sheet.value(0, 3, Catalogue.get().officeLabel());
        sheet.range(0, 0, 0, 3).style().bold().fillColor(FILL).set();
        sheet.width(0, 40);
        sheet.width(1, 16);
        sheet.width(2, 20);
        sheet.width(3, 24);
        var row = 1;
        for (var spec : Catalogue.get().county()) {
            sheet.value(row, 0, spec.header());
            sheet.value(row, 2, spec.source().source());
            sheet.value(row, 3, spec.source().office());
            sheet.range(row, 2, row, 3).style().fontColor(MUTED).set();
            if (spec.type() == ValueType.SHARE) {
                sheet.style(row, 1).format("0.00%").set();
            }
            row++;
        }
        sheet.freezePane(0, 1);
    }
}
