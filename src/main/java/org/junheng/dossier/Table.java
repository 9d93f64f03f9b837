package org.junheng.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of a dossier. Every cell is text, so that a number is read exactly as it was handed over.
 *
 * @param name what it is called; its sheet bears the name
 */
public record Table(String name, List<String> heads, List<List<String>> rows) {

    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 60;

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("A row of %s has %d cells: %s".formatted(name, row.size(), row));
            }
        }
    }

    /** The table as an xlsx file in a folder of the dossier. */
    public DossierFile in(String folder) {
        return new DossierFile("%s/%s.xlsx".formatted(folder, name), workbook());
    }

    private byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Junheng", "1.0")) {
            write(workbook.newWorksheet(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet) {
        write(sheet, 0, heads);
        for (var row = 0; row < rows.size(); row++) {
            write(sheet, row + 1, rows.get(row));
        }
        for (var column = 0; column < heads.size(); column++) {
            sheet.width(column, width(column));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private int width(int column) {
        var longest = rows.stream()
                .mapToInt(row -> 2 * row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, 2 * heads.get(column).length() + 2), LEAST_WIDTH, MOST_WIDTH);
    }
}
