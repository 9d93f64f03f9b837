package org.junheng.typeset;

import java.io.IOException;
import java.util.List;
import org.junheng.typeset.Piece.Field.Of;

/**
 * A line, ready to be drawn.
 *
 * @param left how far it begins from the left edge of its place
 * @param spread what stands between two letters beside their own width
 * @param keep whether it must stay with the next line, as headings do
 */
record Line(List<Piece> pieces, float left, float spread, float height, boolean keep) {

    private static final float BASELINE = 0.86f;

    Line {
        pieces = List.copyOf(pieces);
    }

    /** Nothing but space. */
    static Line space(float height) {
        return new Line(List.of(), 0, 0, height, false);
    }

    boolean isSpace() {
        return pieces.isEmpty();
    }

    void draw(Canvas canvas, float x, float top) throws IOException {
        var at = x + left;
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Text text -> {
                    canvas.text(text.text(), at, baseline(top, text.look()), text.look(), spread);
                    at += canvas.width(text.text(), text.look().size()) + spread * letters(text.text());
                }
                case Piece.Field field -> {
                    var number = Integer.toString(field.of() == Of.PAGE ? canvas.page() : canvas.pages());
                    canvas.text(number, at, baseline(top, field.look()), field.look(), 0);
                    at += canvas.width(number, field.look().size());
                }
                case Picture picture -> {
                    canvas.picture(picture, at, top - height + (height - picture.height()) / 2);
                    at += picture.width();
                }
                case Piece.Gap gap -> at += gap.width();
                case Piece.Tab ignored -> throw new IllegalStateException("A tab is space once lines are broken");
                case Piece.LineBreak ignored ->
                    throw new IllegalStateException("A break is none once lines are broken");
            }
        }
    }

    private float baseline(float top, TextLook look) {
        return top - (height - look.size()) / 2 - look.size() * BASELINE;
    }

    static int letters(String text) {
        return text.codePointCount(0, text.length());
    }
}
