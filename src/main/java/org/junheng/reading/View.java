package org.junheng.reading;

import java.util.List;

/** How a document is shown in the page. */
public sealed interface View {

    /** How much of a document is shown. */
    enum Extent {
        /** All of it. */
        WHOLE,
        /** Its beginning; the rest is too long to be shown. */
        BEGINNING
    }

    /**
     * As pictures, each made when it is asked for.
     *
     * @param count how many; numbers begin with 1
     */
    record Pages(int count) implements View {}

    /** As text. */
    record Words(List<Part> parts, Extent extent) implements View {

        public Words {
            parts = List.copyOf(parts);
        }
    }

    /** As tables, one per sheet. */
    record Tables(List<Part> sheets, Extent extent) implements View {

        public Tables {
            sheets = List.copyOf(sheets);
        }
    }

    /** Not at all (无法预览). */
    record Hidden(Obstacle obstacle) implements View {}
}
