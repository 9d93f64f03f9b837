package org.junheng.typeset;

/**
 * How letters look.
 *
 * @param size in points
 * @param color red, green and blue, a byte each
 */
record TextLook(float size, boolean bold, boolean underlined, int color) {

    static final TextLook PLAIN = new TextLook(10.5f, false, false, 0);

    TextLook sized(float other) {
        return new TextLook(other, bold, underlined, color);
    }
}
