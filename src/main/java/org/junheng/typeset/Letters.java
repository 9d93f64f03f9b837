package org.junheng.typeset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The embedded fonts of a document: one for Chinese, which has no Latin letters and digits, and one for these. */
final class Letters {

    static final String CHINESE = "fonts/DroidSansFallbackFull.ttf";
    static final String LATIN = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What stands on official papers for a character that no font has (〓). */
    private static final int MISSING = 0x3013;

    private static final int FIRST_CHINESE = 0x2000;
    private static final float EM = 1000;

    private final PDType0Font chinese;
    private final PDType0Font latin;
    private final Map<Integer, Glyph> known = new HashMap<>();

    /** A character as it is shown; its width for a size of one point. */
    private record Glyph(PDType0Font font, String text, float width) {}

    /** Loads the fonts into a new document; only the characters shown will be embedded. */
    Letters(PDDocument document) throws IOException {
        this.chinese = load(document, CHINESE);
        this.latin = load(document, LATIN);
    }

    private static PDType0Font load(PDDocument document, String path) throws IOException {
        try (var file = new ClassPathResource(path).getInputStream()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(font);
            // Letters stand as they were measured, one by one; to look for ligatures took a third of the time of a
            // paper.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    /** How wide a text is, in the unit of its size. */
    float width(String text, float size) throws IOException {
        var width = 0f;
        for (var place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            width += glyph(text.codePointAt(place)).width();
        }
        return width * size;
    }

    /** Shows a text within a text object whose position is set. */
    void show(PDPageContentStream page, String text, float size) throws IOException {
        PDType0Font font = null;
        var run = new StringBuilder();
        for (var place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            var glyph = glyph(text.codePointAt(place));
            if (font != null && !font.equals(glyph.font())) {
                show(page, font, run, size);
            }
            font = glyph.font();
            run.append(glyph.text());
        }
        show(page, font, run, size);
    }

    private static void show(PDPageContentStream page, @Nullable PDType0Font font, StringBuilder run, float size)
            throws IOException {
        if (font != null) {
            page.setFont(font, size);
            page.showText(run.toString());
            run.setLength(0);
        }
    }

    private Glyph glyph(int character) throws IOException {
        var glyph = known.get(character);
        if (glyph == null) {
            glyph = find(character);
            known.put(character, glyph);
        }
        return glyph;
    }

    private Glyph find(int character) throws IOException {
        var text = Character.toString(character);
        var first = character < FIRST_CHINESE ? latin : chinese;
        var second = first.equals(latin) ? chinese : latin;
        var font = has(first, text) ? first : has(second, text) ? second : chinese;
        var shown = has(font, text) ? text : Character.toString(MISSING);
        return new Glyph(font, shown, font.getStringWidth(shown) / EM);
    }

    private static boolean has(PDType0Font font, String character) {
        try {
            return font.encode(character).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
