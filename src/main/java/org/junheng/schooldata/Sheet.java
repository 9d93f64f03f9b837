package org.junheng.schooldata;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook as it was read: only cells that hold something.
 *
 * @param rows by row and column, both counted from 1
 */
record Sheet(String name, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<Merge> merges) {

    /** What a cell holds. */
    enum Kind {
        NUMBER,
        PERCENT,
        TEXT,
        BOOLEAN,
        ERROR,
        /** A formula whose result was never stored. */
        UNCALCULATED
    }

    /** A cell that holds something. */
    record Cell(int row, int column, Kind kind, String value) {

        /** The address as the spreadsheet shows it. */
        String address() {
            return letters(column) + row;
        }
    }

    /** Cells shown as one, holding the value of the first; all counted from 1, ends included. */
    record Merge(int top, int left, int bottom, int right) {

        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    @Nullable
    Cell cell(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** The text shown at this place, across merged cells. */
    Optional<String> shown(int row, int column) {
        var own = cell(row, column);
        if (own != null) {
            return Optional.of(own.value());
        }
        return merges.stream()
                .filter(merge -> merge.holds(row, column))
                .findFirst()
                .map(merge -> cell(merge.top(), merge.left()))
                .map(Cell::value);
    }

    static String letters(int column) {
        var name = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
