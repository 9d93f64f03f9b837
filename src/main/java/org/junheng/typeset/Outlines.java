package org.junheng.typeset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The outlines of letters, for pictures. Drawn as shapes they need no font of the machine, and look the same on all of them. One
 * thread at a time.
 */
public final class Outlines {

    private final List<Face> faces;

    private record Face(TrueTypeFont font, CmapLookup letters, float scale) {}

    /** The same fonts as those of pages. */
    public Outlines() {
        this.faces = List.of(load(Letters.LATIN), load(Letters.CHINESE));
    }

    private static Face load(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            return new Face(font, font.getUnicodeCmapLookup(), 1f / font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is. */
    public float width(String text, float size) {
        return run(text, size, new Path2D.Float());
    }

    /** A text whose baseline begins at the origin; y grows downwards. */
    public Shape of(String text, float size) {
        var path = new Path2D.Float();
        run(text, size, path);
        return path;
    }

    private float run(String text, float size, Path2D path) {
        var x = 0f;
        for (var place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            var character = text.codePointAt(place);
            var face = faces.stream()
                    .filter(one -> one.letters().getGlyphId(character) > 0)
                    .findFirst()
                    .orElse(faces.getLast());
            x += letter(face, face.letters().getGlyphId(character), size, x, path);
        }
        return x;
    }

    private static float letter(Face face, int glyph, float size, float x, Path2D path) {
        try {
            var data = face.font().getGlyph().getGlyph(glyph);
            var scale = size * face.scale();
            if (data != null) {
                path.append(
                        new AffineTransform(scale, 0, 0, -scale, x, 0).createTransformedShape(data.getPath()), false);
            }
            return face.font().getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
