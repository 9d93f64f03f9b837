package org.junheng.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table; lengths in points.
 *
 * @param widths of the columns; all are narrowed alike where the page is narrower
 */
record Table(List<Float> widths, List<Row> rows, ParagraphLook.Align align) implements Block {

    Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param head whether it stands on top of every page that the table goes on on
     * @param height the least
     * @param whole whether no page ends within it
     */
    record Row(List<Cell> cells, boolean head, float height, boolean whole) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it takes
     * @param merge whether it goes on what stands above
     * @param fill the colour behind, none if absent
     */
    record Cell(
            int span,
            Merge merge,
            List<Block> content,
            @Nullable Integer fill,
            Borders borders,
            Place place,
            Padding padding) {

        Cell {
            content = List.copyOf(content);
        }
    }

    /** How a cell and the one above it belong together. */
    enum Merge {
        NONE,
        FIRST,
        NEXT
    }

    /** Where the content of a cell stands. */
    enum Place {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** The width of each line around a cell, zero for none, and the colour of all. */
    record Borders(float top, float right, float bottom, float left, int color) {

        static final Borders NONE = new Borders(0, 0, 0, 0, 0);
    }

    /** The free space within a cell. */
    record Padding(float top, float right, float bottom, float left) {

        static final Padding USUAL = new Padding(0, 5.4f, 0, 5.4f);
    }
}
