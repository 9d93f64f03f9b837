package org.junheng.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junheng.typeset.Block.Paragraph;
import org.springframework.stereotype.Component;

/**
 * Sets Word and Excel files as PDF. The same file gives the same bytes, and every font used is embedded. What cannot be set is
 * left out: drawings, text boxes, numbered lists, notes.
 */
@Component
public class Typesetter {

    private static final long SAME_ID = 1;
    private static final String LANGUAGE = "zh-CN";

    /** Needs nothing. */
    public Typesetter() {}

    /**
     * What stands beside the pages.
     *
     * @param title of the document
     * @param mark a word across each page, such as that it is a draft; empty for none
     */
    public record Colophon(String title, String mark) {}

    /**
     * A Word file (docx) as PDF.
     *
     * @throws IOException if it is none
     */
    public byte[] word(byte[] content, Colophon colophon) throws IOException {
        return set(WordReader.read(OfficeFile.read(content)), colophon);
    }

    /**
     * An Excel file (xlsx) as PDF, sheet by sheet as it would be printed.
     *
     * @throws IOException if it is none
     */
    public byte[] excel(byte[] content, Colophon colophon) throws IOException {
        return set(ExcelReader.read(content), colophon);
    }

    private static byte[] set(List<Section> sections, Colophon colophon) throws IOException {
        try (var document = new PDDocument()) {
            var letters = new Letters(document);
            var sheets = new ArrayList<Sheet>();
            for (var section : sections) {
                sheets.addAll(Flow.of(letters, section));
            }
            for (var number = 0; number < sheets.size(); number++) {
                draw(document, letters, sheets.get(number), number + 1, sheets.size(), colophon);
            }
            describe(document, colophon);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void draw(
            PDDocument document, Letters letters, Sheet sheet, int number, int pages, Colophon colophon)
            throws IOException {
        var shape = sheet.section().shape();
        var page = new PDPage(new PDRectangle(shape.width(), shape.height()));
        document.addPage(page);
        try (var canvas = new Canvas(document, page, letters, number, pages)) {
            var frame = sheet.section().frame();
            if (frame.isPresent()) {
                canvas.frame(frame.get(), shape);
            }
            for (var stroke : sheet.strokes()) {
                stroke.on(canvas);
            }
            beside(canvas, letters, sheet.section().header(), shape, shape.height() - shape.header());
            var footer = sheet.section().footer();
            beside(canvas, letters, footer, shape, shape.footer() + height(letters, footer, shape));
            if (!colophon.mark().isEmpty()) {
                canvas.mark(colophon.mark(), shape);
            }
        }
    }

    private static float height(Letters letters, List<Block> blocks, Section.Shape shape) throws IOException {
        var height = 0f;
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (var line : Lines.of(letters, paragraph, shape.inner())) {
                    height += line.height();
                }
            }
        }
        return height;
    }

    private static void beside(Canvas canvas, Letters letters, List<Block> blocks, Section.Shape shape, float top)
            throws IOException {
        var y = top;
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (var line : Lines.of(letters, paragraph, shape.inner())) {
                    line.draw(canvas, shape.left(), y);
                    y -= line.height();
                }
            }
        }
    }

    private static void describe(PDDocument document, Colophon colophon) {
        var about = new PDDocumentInformation();
        about.setTitle(colophon.title());
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(LANGUAGE);
        // Otherwise the time of day is part of the file's id.
        document.setDocumentId(SAME_ID);
    }
}
