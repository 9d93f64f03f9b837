package org.junheng.typeset;

import java.util.List;
import java.util.Optional;

/** Pages of one shape. */
record Section(Shape shape, Optional<Frame> frame, List<Block> blocks, List<Block> header, List<Block> footer) {

    Section {
        blocks = List.copyOf(blocks);
        header = List.copyOf(header);
        footer = List.copyOf(footer);
    }

    /**
     * The shape of a page; lengths in points.
     *
     * @param header from the upper edge to the header
     * @param footer from the lower edge to the footer
     */
    record Shape(
            float width, float height, float top, float right, float bottom, float left, float header, float footer) {

        float inner() {
            return width - left - right;
        }
    }

    /**
     * Lines around all pages; lengths in points.
     *
     * @param gap from the edges of the page
     * @param isDouble whether a thin line stands within
     */
    record Frame(float gap, float width, int color, boolean isDouble) {}
}
