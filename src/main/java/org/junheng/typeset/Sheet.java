package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.typeset.Canvas.Stroke;

/** A page that is being filled from top to bottom. */
final class Sheet {

    private final Section section;
    private final List<Stroke> strokes = new ArrayList<>();
    private float y;

    Sheet(Section section) {
        this.section = section;
        this.y = section.shape().height() - section.shape().top();
    }

    Section section() {
        return section;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    void add(Stroke stroke) {
        strokes.add(stroke);
    }

    /** How far down it is filled, from the lower edge. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** How much is free. */
    float room() {
        return y - section.shape().bottom();
    }

    boolean isEmpty() {
        return y >= section.shape().height() - section.shape().top();
    }
}
