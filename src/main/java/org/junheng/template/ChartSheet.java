package org.junheng.template;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junheng.typeset.Outlines;
import org.junheng.typeset.Picture;

/** A picture to draw on and fill in then; lengths in points, y grows downwards. */
public final class ChartSheet {

    public static final Color INK = new Color(0x22, 0x2b, 0x33);
    public static final Color GREY = new Color(0x8a, 0x93, 0x99);
    public static final Color PALE = new Color(0xdd, 0xe2, 0xe5);

    private static final int DOTS = 4;

    private final float width;
    private final float height;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Outlines outlines = new Outlines();

    /** Where a text stands beside its point. */
    public enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** A white picture of this size. */
    public ChartSheet(float width, float height) {
        this.width = width;
        this.height = height;
        this.image = new BufferedImage(Math.round(width * DOTS), Math.round(height * DOTS), BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(DOTS, DOTS);
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Float(0, 0, width, height));
    }

    /** Writes a text. */
    public void text(String text, float x, float baseline, float size, Anchor anchor) {
        var left = x
                - switch (anchor) {
                    case LEFT -> 0;
                    case MIDDLE -> outlines.width(text, size) / 2;
                    case RIGHT -> outlines.width(text, size);
                };
        graphics.setColor(INK);
        graphics.fill(
                AffineTransform.getTranslateInstance(left, baseline).createTransformedShape(outlines.of(text, size)));
    }

    /** How wide a text is. */
    public float width(String text, float size) {
        return outlines.width(text, size);
    }

    /** Fills a rectangle. */
    public void bar(float x, float y, float wide, float high, Color color) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Float(x, y, wide, high));
    }

    /** Lines across a bar, so that colour is not the only sign. */
    public void hatch(float x, float y, float wide, float high) {
        var clip = graphics.getClip();
        graphics.clip(new Rectangle2D.Float(x, y, wide, high));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(0.7f));
        for (var from = x - high; from < x + wide; from += 3) {
            graphics.draw(new Line2D.Float(from, y + high, from + high, y));
        }
        graphics.setClip(clip);
    }

    /** Draws a thin line. */
    public void line(float fromX, float fromY, float toX, float toY, Color color) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(new Line2D.Float(fromX, fromY, toX, toY));
    }

    /** Draws a line of dashes. */
    public void dashed(float fromX, float fromY, float toX, float toY, Color color) {
        graphics.setColor(color);
        graphics.setStroke(
                new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 2.5f}, 0));
        graphics.draw(new Line2D.Float(fromX, fromY, toX, toY));
    }

    /** What was drawn; nothing can be added any more. */
    public Drawing drawing() {
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawing(new Picture(bytes.toByteArray(), width, height));
    }
}
