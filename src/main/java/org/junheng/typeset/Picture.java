package org.junheng.typeset;

/** A picture among the letters; width and height in points. */
public final class Picture implements Piece {

    private final byte[] content;
    private final float width;
    private final float height;

    /**
     * A picture.
     *
     * @param content a PNG or JPEG
     */
    public Picture(byte[] content, float width, float height) {
        this.content = content.clone();
        this.width = width;
        this.height = height;
    }

    /** The PNG or JPEG. */
    public byte[] content() {
        return content.clone();
    }

    /** In points. */
    public float width() {
        return width;
    }

    /** In points. */
    public float height() {
        return height;
    }

    /** The same, no wider than this. */
    Picture within(float most) {
        return width <= most ? this : new Picture(content, most, height * most / width);
    }
}
