package org.junheng.template;

/** A picture to fill in, as a PNG; width and height in points. */
public final class Drawing {

    private final byte[] content;
    private final float width;
    private final float height;

    Drawing(byte[] content, float width, float height) {
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
}
