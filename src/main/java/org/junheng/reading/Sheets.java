package org.junheng.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, with what is displayed in the cells. */
final class Sheets {

    private Sheets() {}

    static List<Part> of(Path file, int most) throws IOException, HiddenException {
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            var parts = new ArrayList<Part>();
            var left = most;
            for (var sheet : workbook) {
                if (left > 0) {
                    var part = part(sheet, left);
                    parts.add(part);
                    left -= part.text().length();
                }
            }
            return parts;
        } catch (EncryptedDocumentException e) {
            throw new HiddenException(Obstacle.ENCRYPTED);
        }
    }

    private static Part part(Sheet sheet, int most) {
        var formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        var text = new StringBuilder();
        for (var row : sheet) {
            if (text.length() > most) {
                break;
            }
            text.append(line(row, formatter)).append('\n');
        }
        return new Part(sheet.getSheetName(), text.toString());
    }

    private static String line(Row row, DataFormatter formatter) {
        return IntStream.range(0, Math.max(row.getLastCellNum(), 0))
                .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL))
                .map(cell -> text(cell, formatter))
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    private static String text(@Nullable Cell cell, DataFormatter formatter) {
        return cell == null ? "" : formatter.formatCellValue(cell).replaceAll("\\s+", " ");
    }
}
