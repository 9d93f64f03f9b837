package org.junheng.reading;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Who reads a page when, burned into its picture: it goes with every photograph of the screen. */
final class Watermark {

    private static final String CHINESE = "/fonts/DroidSansFallbackFull.ttf";

    /** For what the other one lacks, such as digits; comes with PDFBox. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float OPACITY = 0.16f;

    private Watermark() {}

    /** The page with the words across it, as PNG. */
    static byte[] burn(BufferedImage page, String words) throws IOException {
        var width = page.getWidth();
        var height = page.getHeight();
        var stamped = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = stamped.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(page, 0, 0, null);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
        graphics.setColor(Color.BLACK);
        graphics.rotate(-Math.PI / 8, width / 2.0, height / 2.0);
        if (!words.isEmpty()) {
            repeat(graphics, layout(words, Math.max(10f, width / 36f), graphics), width, height);
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(stamped, "png", bytes);
        return bytes.toByteArray();
    }

    private static void repeat(Graphics2D graphics, TextLayout words, int width, int height) {
        var step = 6 * (words.getAscent() + words.getDescent());
        var length = words.getAdvance() + step / 2;
        for (var y = -(float) height; y < 2 * height; y += step) {
            for (var x = -(float) width; x < 2 * width; x += length) {
                words.draw(graphics, x, y);
            }
        }
    }

    private static TextLayout layout(String words, float size, Graphics2D graphics) throws IOException {
        var chinese = font(CHINESE, size);
        var latin = font(LATIN, size);
        var text = new AttributedString(words);
        for (var at = 0; at < words.length(); at++) {
            var font = chinese.canDisplay(words.charAt(at)) ? chinese : latin;
            text.addAttribute(TextAttribute.FONT, font, at, at + 1);
        }
        return new TextLayout(text.getIterator(), graphics.getFontRenderContext());
    }

    private static Font font(String resource, float size) throws IOException {
        try (var in = Objects.requireNonNull(Watermark.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
        } catch (FontFormatException e) {
            throw new IOException(resource, e);
        }
    }
}
