package org.junheng.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet whose cells hold a formula, a value or one inline text. It gives up on pieces of rich text and whatever else it does not
 * know, so that {@link SheetParser} decides.
 */
final class PlainSheet extends PlainXml {

    private final SheetCells cells;
    private int cell;
    private boolean formula;
    private @Nullable String address;
    private @Nullable String type;
    private @Nullable String style;
    private @Nullable String value;

    private PlainSheet(byte[] bytes, SheetCells cells) {
        super(bytes);
        this.cells = cells;
    }

    /** Whether the sheet could be read this way; if not, {@code cells} holds a part of it and is of no use. */
    static boolean read(byte[] bytes, SheetCells cells) {
        return new PlainSheet(bytes, cells).read();
    }

    @Override
    void ends() {
        if (depth() == cell) {
            cells.cell(address, type, style, value, formula);
            cell = 0;
        }
    }

    @Override
    boolean element(int from, int to, boolean empty) {
        if (cell > 0) {
            return within(from, to, empty);
        }
        if (is(from, to, "c")) {
            cell = depth();
            address = attribute("r");
            type = attribute("t");
            style = attribute("s");
            value = null;
            formula = false;
        } else if (is(from, to, "row")) {
            cells.row(attribute("r"));
        } else if (is(from, to, "mergeCell")) {
            cells.merge(attribute("ref"));
        }
        return true;
    }

    private boolean within(int from, int to, boolean empty) {
        if (depth() == cell + 1 && is(from, to, "f")) {
            formula = true;
            return empty || content() != null;
        }
        if (depth() == cell + 1 && is(from, to, "v")) {
            value = empty ? "" : content();
            return value != null;
        }
        if (depth() == cell + 1 && is(from, to, "is")) {
            value = "";
            return true;
        }
        // Only one text within an inline string: several are pieces of rich text.
        if (depth() == cell + 2 && is(from, to, "t") && isWithin("is")) {
            var first = value != null && value.isEmpty();
            value = empty ? "" : content();
            return first && value != null;
        }
        return false;
    }
}
