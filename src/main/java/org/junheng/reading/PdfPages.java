package org.junheng.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a PDF. */
final class PdfPages {

    /** In pixels: legible at the width of a screen. */
    private static final float WIDTH = 1_200;

    /** In pixels: a strip of a drawing does not become a picture of a hundred thousand lines. */
    private static final float HEIGHT = 2_400;

    private PdfPages() {}

    static int count(Path file) throws IOException, HiddenException {
        try (var document = open(file)) {
            return document.getNumberOfPages();
        }
    }

    static BufferedImage picture(Path file, int number) throws IOException, HiddenException {
        try (var document = open(file)) {
            var box = document.getPage(number - 1).getCropBox();
            var scale = Math.min(WIDTH / box.getWidth(), HEIGHT / box.getHeight());
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(number - 1, scale, ImageType.RGB);
        }
    }

    /** The text page by page, until it has grown to so many characters. */
    static List<Part> text(Path file, int most) throws IOException, HiddenException {
        try (var document = open(file)) {
            var parts = new ArrayList<Part>();
            var length = 0;
            for (var number = 1; number <= document.getNumberOfPages() && length < most; number++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                var text = stripper.getText(document);
                length += text.length();
                parts.add(new Part("", text));
            }
            return parts;
        }
    }

    private static PDDocument open(Path file) throws IOException, HiddenException {
        try {
            return Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            throw new HiddenException(Obstacle.ENCRYPTED);
        }
    }
}
