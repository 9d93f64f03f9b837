package org.junheng.typeset;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A page to draw on; the origin is its lower left corner, lengths are points. */
final class Canvas implements AutoCloseable {

    private static final float STROKE_OF_BOLD = 36;
    private static final float UNDER = 0.16f;
    private static final float PALE = 0.13f;
    private static final int SLANT = 35;
    private static final float THIN = 0.6f;
    private static final float WITHIN = 3;

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final Letters letters;
    private final int page;
    private final int pages;

    Canvas(PDDocument document, PDPage page, Letters letters, int number, int pages) throws IOException {
        this.document = document;
        this.stream = new PDPageContentStream(document, page);
        this.letters = letters;
        this.page = number;
        this.pages = pages;
    }

    /** Something to draw once all pages are known. */
    @FunctionalInterface
    interface Stroke {

        void on(Canvas canvas) throws IOException;
    }

    int page() {
        return page;
    }

    int pages() {
        return pages;
    }

    float width(String text, float size) throws IOException {
        return letters.width(text, size);
    }

    void text(String text, float x, float baseline, TextLook look, float spread) throws IOException {
        if (text.isBlank() && !look.underlined()) {
            return;
        }
        var color = new Color(look.color());
        stream.beginText();
        stream.setNonStrokingColor(color);
        if (look.bold()) {
            // The font has one weight; its outline is drawn along with it.
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setStrokingColor(color);
            stream.setLineWidth(look.size() / STROKE_OF_BOLD);
        }
        stream.setCharacterSpacing(spread);
        stream.newLineAtOffset(x, baseline);
        letters.show(stream, text, look.size());
        stream.setCharacterSpacing(0);
        stream.setRenderingMode(RenderingMode.FILL);
        stream.endText();
        if (look.underlined()) {
            var to = x + width(text, look.size()) + spread * (Line.letters(text) - 1);
            line(x, baseline - look.size() * UNDER, to, baseline - look.size() * UNDER, look.size() / 20, look.color());
        }
    }

    void line(float fromX, float fromY, float toX, float toY, float width, int color) throws IOException {
        stream.setStrokingColor(new Color(color));
        stream.setLineWidth(width);
        stream.moveTo(fromX, fromY);
        stream.lineTo(toX, toY);
        stream.stroke();
    }

    void fill(float x, float y, float width, float height, int color) throws IOException {
        stream.setNonStrokingColor(new Color(color));
        stream.addRect(x, y, width, height);
        stream.fill();
    }

    void frame(Section.Frame frame, Section.Shape shape) throws IOException {
        box(frame.gap(), frame.width(), frame.color(), shape);
        if (frame.isDouble()) {
            box(frame.gap() + WITHIN + frame.width(), THIN, frame.color(), shape);
        }
    }

    private void box(float gap, float width, int color, Section.Shape shape) throws IOException {
        stream.setStrokingColor(new Color(color));
        stream.setLineWidth(width);
        stream.addRect(gap, gap, shape.width() - 2 * gap, shape.height() - 2 * gap);
        stream.stroke();
    }

    void picture(Picture picture, float x, float y) throws IOException {
        var image = PDImageXObject.createFromByteArray(document, picture.content(), "picture");
        stream.drawImage(image, x, y, picture.width(), picture.height());
    }

    /** A word across the page that hides nothing. */
    void mark(String word, Section.Shape shape) throws IOException {
        var size = Math.min(shape.width(), shape.height()) / Math.max(4, Line.letters(word));
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(PALE);
        stream.saveGraphicsState();
        stream.setGraphicsStateParameters(state);
        stream.setNonStrokingColor(new Color(0xa8382b));
        stream.beginText();
        var angle = Math.toRadians(SLANT);
        var half = width(word, size) / 2;
        stream.setTextMatrix(
                Matrix.getRotateInstance(angle, (float) (shape.width() / 2 - half * Math.cos(angle)), (float)
                        (shape.height() / 2 - half * Math.sin(angle))));
        letters.show(stream, word, size);
        stream.endText();
        stream.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
