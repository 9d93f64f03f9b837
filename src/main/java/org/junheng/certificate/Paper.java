package org.junheng.certificate;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junheng.typeset.Letters;

/** One A4 sheet that is written from top to bottom; lengths in points. */
final class Paper implements AutoCloseable {

    private static final Color INK = new Color(0x1b2933);
    private static final Color GREY = new Color(0x52606a);
    private static final Color LINE = new Color(0xb9c3c8);
    private static final Color BRAND = new Color(0x1d4b61);
    private static final Color SEAL = new Color(0xa8382b);
    private static final float LEFT = 78;
    private static final float RIGHT = 517;
    private static final float LABEL = 120;
    private static final float TEXT = 12;

    private final Letters letters;
    private final PDPageContentStream page;
    private float y = 738;

    Paper(PDDocument document, PDPage page) throws IOException {
        this.letters = new Letters(document);
        this.page = new PDPageContentStream(document, page);
    }

    void frame() throws IOException {
        page.setStrokingColor(BRAND);
        page.setLineWidth(2.2f);
        page.addRect(40, 40, 515, 762);
        page.stroke();
        page.setLineWidth(0.6f);
        page.addRect(46, 46, 503, 750);
        page.stroke();
    }

    void heading(String scheme, String title) throws IOException {
        centred(scheme, 15, BRAND, false);
        y -= 40;
        centred(title, 27, BRAND, true);
        y -= 16;
        page.setStrokingColor(SEAL);
        page.setLineWidth(1.4f);
        line(LEFT + 130, y, RIGHT - 130);
        y -= 26;
    }

    void centred(String text) throws IOException {
        centred(text, TEXT, INK, false);
        y -= 34;
    }

    /** Begins two characters in, as letters do. */
    void paragraph(String text) throws IOException {
        for (var piece : wrap("\u3000\u3000" + text, 13, RIGHT - LEFT)) {
            show(piece, LEFT, y, 13, INK);
            y -= 23;
        }
        y -= 6;
    }

    void table(Map<String, String> facts) throws IOException {
        page.setStrokingColor(LINE);
        page.setLineWidth(0.6f);
        line(LEFT, y, RIGHT);
        for (var fact : facts.entrySet()) {
            var pieces = wrap(fact.getValue(), TEXT, RIGHT - LEFT - LABEL - 10);
            show(fact.getKey(), LEFT + 6, y - 18, TEXT, GREY);
            for (var piece : pieces) {
                show(piece, LEFT + LABEL, y - 18, TEXT, INK);
                y -= 18;
            }
            y -= 9;
            line(LEFT, y, RIGHT);
        }
        y -= 20;
    }

    void warning(String text) throws IOException {
        for (var piece : wrap(text, TEXT, RIGHT - LEFT)) {
            show(piece, LEFT, y, TEXT, SEAL);
            y -= 19;
        }
        y -= 6;
    }

    void check(QrCode code, String how, String address) throws IOException {
        var size = 92f;
        page.setNonStrokingColor(Color.BLACK);
        code.draw(page, LEFT + 6, y - size, size);
        var top = y - 24;
        for (var piece : wrap(how, TEXT, RIGHT - LEFT - LABEL)) {
            show(piece, LEFT + LABEL, top, TEXT, INK);
            top -= 19;
        }
        for (var piece : wrap(address, 9.5f, RIGHT - LEFT - LABEL)) {
            show(piece, LEFT + LABEL, top - 4, 9.5f, GREY);
            top -= 14;
        }
        y -= size + 22;
    }

    void notes(String... notes) throws IOException {
        for (var note : notes) {
            for (var piece : wrap(note, 9.5f, RIGHT - LEFT)) {
                show(piece, LEFT, y, 9.5f, GREY);
                y -= 15;
            }
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void centred(String text, float size, Color color, boolean bold) throws IOException {
        if (bold) {
            // The font has one weight; its outline is drawn along with it.
            page.setRenderingMode(RenderingMode.FILL_STROKE);
            page.setStrokingColor(color);
            page.setLineWidth(size / 36);
        }
        show(text, (LEFT + RIGHT - width(text, size)) / 2, y, size, color);
        page.setRenderingMode(RenderingMode.FILL);
    }

    private void show(String text, float left, float baseline, float size, Color color) throws IOException {
        page.beginText();
        page.setNonStrokingColor(color);
        page.newLineAtOffset(left, baseline);
        letters.show(page, text, size);
        page.endText();
    }

    private void line(float from, float height, float to) throws IOException {
        page.moveTo(from, height);
        page.lineTo(to, height);
        page.stroke();
    }

    /** Chinese may be broken anywhere, but no line begins with a closing mark. */
    private List<String> wrap(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
            if (width(line + character, size) > width && !closes(character)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean closes(String character) {
        return switch (Character.getType(character.codePointAt(0))) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private float width(String text, float size) throws IOException {
        return letters.width(text, size);
    }
}
