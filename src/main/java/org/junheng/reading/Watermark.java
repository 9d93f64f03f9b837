package org.junheng.reading;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Who reads a page when, burned into its picture: it goes with every photograph of the screen. */
final class Watermark {

    private static final String FONT = "/fonts/DroidSansFallbackFull.ttf";
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
        graphics.setFont(font().deriveFont(Math.max(10f, width / 36f)));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
        graphics.setColor(Color.BLACK);
        graphics.rotate(-Math.PI / 8, width / 2.0, height / 2.0);
        var step = graphics.getFontMetrics().getHeight() * 6;
        var length = Math.max(1, graphics.getFontMetrics().stringWidth(words)) + step / 2;
        for (var y = -height; y < 2 * height; y += step) {
            for (var x = -width; x < 2 * width; x += length) {
                graphics.drawString(words, x, y);
            }
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(stamped, "png", bytes);
        return bytes.toByteArray();
    }

    private static Font font() throws IOException {
        try (var in = Objects.requireNonNull(Watermark.class.getResourceAsStream(FONT), FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(FONT, e);
        }
    }
}
