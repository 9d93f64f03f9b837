package org.junheng.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;

/** A workbook while it is written: sheets with a head, row after row. */
final class Paper {

    private static final String FILL = "E8EEF4";
    private static final int NARROW = 14;
    private static final int WIDE = 26;

    private final Workbook workbook;
    private final Texts texts;

    private Paper(Workbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    /** The xlsx file that the writer fills. */
    static byte[] write(Texts texts, Consumer<Paper> writer) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Junheng", "1.0")) {
            writer.accept(new Paper(workbook, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String word(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A new sheet whose columns have these names. */
    Sheet sheet(String nameKey, List<String> heads) {
        var sheet = workbook.newWorksheet(word(nameKey));
        for (var column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, Math.max(0, heads.size() - 1))
                .style()
                .bold()
                .fillColor(FILL)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        return new Sheet(sheet);
    }

    /** A new sheet whose columns are named by these keys. */
    Sheet sheet(String nameKey, String... headKeys) {
        return sheet(nameKey, Arrays.stream(headKeys).map(this::word).toList());
    }

    /** A sheet that is filled row by row. */
    static final class Sheet {

        private final Worksheet sheet;
        private int row = 1;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        /** Adds a row of texts and numbers; null leaves a cell empty. */
        void row(@Nullable Object... cells) {
            for (var column = 0; column < cells.length; column++) {
                switch (cells[column]) {
                    case null -> {}
                    case BigDecimal number -> sheet.value(row, column, number);
                    case Number number -> sheet.value(row, column, number);
                    case Object text -> sheet.value(row, column, text.toString());
                }
            }
            row++;
        }
    }
}
