package org.junheng.typeset;

/** A picture among the letters, as a PNG or JPEG; width and height in points. */
final class Picture implements Piece {

    private final byte[] content;
    private final float width;
    private final float height;

    Picture(byte[] content, float width, float height) {
        this.content = content.clone();
        this.width = width;
        this.height = height;
    }

    byte[] content() {
        return content.clone();
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** The same, no wider than this. */
    Picture within(float most) {
        return width <= most ? this : new Picture(content, most, height * most / width);
    }
}
