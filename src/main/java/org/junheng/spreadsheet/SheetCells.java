package org.junheng.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;
import org.junheng.spreadsheet.Sheet.Merge;

/** Gathers the rows, cells and merged areas of one sheet in the order of its file, as whoever reads the file finds them. */
final class SheetCells {

    /** What a kept cell takes beside its text. */
    private static final int CELL = 150;

    private static final int ROW = 120;

    /** What looking through a column of merged cells takes, as if it were kept. */
    private static final long MERGED = 10;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGES = 20_000;

    /** Merged cells do not overlap; those of a file meant to exhaust the reader do. */
    private static final int WIDEST_MERGES = 500_000;

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private final List<String> strings;
    private final CellStyles styles;
    private final ReadingBudget budget;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private NavigableMap<Integer, Cell> present = new TreeMap<>();
    private int inRow;
    private int row;
    private int column;
    private int merged;

    SheetCells(List<String> strings, CellStyles styles, ReadingBudget budget) {
        this.strings = strings;
        this.styles = styles;
        this.budget = budget;
    }

    Sheet sheet(String name, boolean hidden) {
        return new Sheet(name, hidden, rows, merges);
    }

    /** A row begins, the next one if it has no number. */
    void row(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
    }

    /** A cell of the present row, the next one if it has no address. */
    void cell(
            @Nullable String address,
            @Nullable String type,
            @Nullable String style,
            @Nullable String value,
            boolean formula) {
        column = address == null ? column + 1 : address(address).column();
        keep(kept(type == null ? "n" : type, style, value, formula));
    }

    private @Nullable Cell kept(String type, @Nullable String style, @Nullable String value, boolean formula) {
        if (value == null || value.isBlank()) {
            // A formula that gives an empty text shows nothing and reports nothing.
            return formula && !type.equals("str") ? new Cell(row, column, Kind.UNCALCULATED, "") : null;
        }
        return switch (type) {
            case "s" -> text(strings.get(Integer.parseInt(value.strip())));
            case "inlineStr", "str", "d" -> text(value);
            case "b" -> new Cell(row, column, Kind.BOOLEAN, value.strip());
            case "e" -> new Cell(row, column, Kind.ERROR, value);
            default -> new Cell(row, column, styles.kind(style), styles.shown(style, value.strip()));
        };
    }

    private @Nullable Cell text(String value) {
        var bounded = value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
        return CellText.normal(bounded).isEmpty() ? null : new Cell(row, column, Kind.TEXT, bounded);
    }

    private void keep(@Nullable Cell cell) {
        if (cell == null || column > MOST_COLUMNS) {
            return;
        }
        budget.keep(CELL + 2L * cell.value().length());
        if (inRow != row || present.isEmpty()) {
            inRow = row;
            present = rows.computeIfAbsent(row, first -> {
                budget.keep(ROW);
                return new TreeMap<>();
            });
        }
        present.put(column, cell);
    }

    /** An area of merged cells. */
    void merge(@Nullable String area) {
        if (area == null || merges.size() >= MOST_MERGES || merged > WIDEST_MERGES) {
            return;
        }
        var corners = area.split(":", -1);
        if (corners.length == 2) {
            var from = address(corners[0]);
            var to = address(corners[1]);
            var merge = new Merge(from.row(), from.column(), to.row(), to.column());
            merged += Math.max(0, merge.width());
            budget.keep(CELL + MERGED * Math.max(0, merge.width()));
            if (merged <= WIDEST_MERGES) {
                merges.add(merge);
            }
        }
    }

    private record Address(int row, int column) {}

    /** The row and column of an address such as {@code AB12}, with or without marks of fixed ones. */
    private static Address address(String written) {
        var address = written.indexOf('$') < 0 ? written : written.replace("$", "");
        var letters = 0;
        var column = 0;
        while (letters < address.length() && isBetween('A', address.charAt(letters), 'Z')) {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        var digits = letters;
        var row = 0;
        while (digits < address.length() && isBetween('0', address.charAt(digits), '9')) {
            row = row * 10 + address.charAt(digits) - '0';
            digits++;
        }
        if (letters == 0
                || letters > MOST_LETTERS
                || digits == letters
                || digits - letters > MOST_DIGITS
                || digits < address.length()) {
            throw new IllegalArgumentException("Not an address of a cell: " + address);
        }
        return new Address(row, column);
    }

    private static boolean isBetween(char least, char character, char most) {
        return character >= least && character <= most;
    }
}
