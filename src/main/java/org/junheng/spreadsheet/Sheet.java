package org.junheng.spreadsheet;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook as it was read: only cells that hold something.
 *
 * @param hidden whether the spreadsheet program does not show it
 * @param rows by row and column, both counted from 1
 */
public record Sheet(
        String name, boolean hidden, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<Merge> merges) {

    /** What a cell holds. */
    public enum Kind {
        NUMBER,
        PERCENT,
        /** A number shown as a date or time. */
        DATE,
        TEXT,
        BOOLEAN,
        ERROR,
        /** A formula whose result was never stored. */
        UNCALCULATED
    }

    /** A cell that holds something. */
    public record Cell(int row, int column, Kind kind, String value) {

        /** The address as the spreadsheet shows it. */
        public String address() {
            return letters(column) + row;
        }
    }

    /** Cells shown as one, holding the value of the first; all counted from 1, ends included. */
    public record Merge(int top, int left, int bottom, int right) {

        public int width() {
            return right - left + 1;
        }
    }

    /** A sheet that nobody looks into. */
    public static Sheet unread(String name, boolean hidden) {
        return new Sheet(name, hidden, new TreeMap<>(), List.of());
    }

    public @Nullable Cell cell(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** The texts shown in a row, across merged cells, up to the last column. */
    public NavigableMap<Integer, String> shown(int row, int width) {
        var shown = new TreeMap<Integer, String>();
        for (var merge : merges) {
            var text = row < merge.top() || row > merge.bottom() ? null : cell(merge.top(), merge.left());
            for (var column = merge.left(); text != null && column <= Math.min(width, merge.right()); column++) {
                shown.putIfAbsent(column, text.value());
            }
        }
        rows.getOrDefault(row, new TreeMap<>()).forEach((column, cell) -> shown.put(column, cell.value()));
        return shown;
    }

    public static String letters(int column) {
        var name = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
