package org.junheng.typeset;

/**
 * How a paragraph stands; lengths in points.
 *
 * @param first how far the first line is moved in from the others, less than zero for out
 * @param keep whether it stays on the page of what follows
 * @param newPage whether a page begins with it
 */
record ParagraphLook(
        Align align,
        float first,
        float left,
        float right,
        float before,
        float after,
        Leading leading,
        boolean keep,
        boolean newPage,
        TextLook mark) {

    static final ParagraphLook PLAIN =
            new ParagraphLook(Align.LEFT, 0, 0, 0, 0, 0, Leading.SINGLE, false, false, TextLook.PLAIN);

    /** Where lines stand. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        /** Both ends flush, the last line left. */
        JUSTIFIED
    }

    /**
     * How far lines are apart.
     *
     * @param amount in points, or for {@code TIMES} of what the letters need
     */
    record Leading(Kind kind, float amount) {

        static final Leading SINGLE = new Leading(Kind.TIMES, 1);
        private static final float NATURAL = 1.3f;

        enum Kind {
            EXACT,
            LEAST,
            TIMES
        }

        /** The height of a line whose tallest letters have this size. */
        float of(float size) {
            return switch (kind) {
                case EXACT -> amount;
                case LEAST -> Math.max(amount, size * NATURAL);
                case TIMES -> amount * size * NATURAL;
            };
        }
    }

    ParagraphLook aligned(Align other) {
        return new ParagraphLook(other, first, left, right, before, after, leading, keep, newPage, mark);
    }
}
