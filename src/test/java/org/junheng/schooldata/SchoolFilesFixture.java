package org.junheng.schooldata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.shared.SchoolYear;

/** Workbooks that were issued to schools (一校一表) and filled in by them. */
public final class SchoolFilesFixture {

    private static final int HEADER = 5;

    private SchoolFilesFixture() {}

    /** What is issued to these schools, unpacked. */
    static List<FormFile> issued(SchoolYear year, List<School> schools, CountyStatistics last) {
        return unpacked(
                new Workbooks().schoolTemplates(year, AskedSchools.of(schools).schools(), last));
    }

    /** The files of an archive. */
    public static List<FormFile> unpacked(byte[] archive) {
        var files = new FormFiles();
        files.add("all.zip", new ByteArrayInputStream(archive));
        return files.list();
    }

    /** The same workbook with the figures of the school. */
    public static FormFile filled(FormFile issued, Map<Column, String> figures) {
        return changed(issued, workbook -> {
            var sheet = workbook.getSheet(Catalogue.get().schoolSheet());
            var header = sheet.getRow(HEADER);
            var row = Objects.requireNonNullElseGet(sheet.getRow(HEADER + 1), () -> sheet.createRow(HEADER + 1));
            figures.forEach((column, value) -> put(header, row, column, value));
        });
    }

    private static void put(Row header, Row row, Column column, String value) {
        for (var cell : header) {
            if (Label.of(cell.getStringCellValue()).name().equals(column.header())) {
                row.createCell(cell.getColumnIndex())
                        .setCellValue(Catalogue.get().writtenValue(column, value));
            }
        }
    }

    /** The same workbook, changed in some way. */
    static FormFile changed(FormFile file, Consumer<Workbook> change) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            change.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FormFile.of(file.name(), bytes.toByteArray());
    }

    /** All of these filled in, each with its school's figures; that of the county as it is. */
    public static List<FormFile> filled(List<FormFile> issued, List<Map<Column, String>> schools) {
        var filled = new ArrayList<FormFile>();
        for (var file : issued) {
            filled.add(schools.stream()
                    .filter(school -> file.name().startsWith(Objects.requireNonNull(school.get(Column.CODE))))
                    .findFirst()
                    .map(school -> filled(file, school))
                    .orElse(file));
        }
        return filled;
    }
}
