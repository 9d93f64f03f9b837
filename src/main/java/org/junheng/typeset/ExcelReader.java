package org.junheng.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.typeset.Block.Paragraph;
import org.junheng.typeset.ParagraphLook.Align;
import org.junheng.typeset.Section.Shape;

/** Reads an Excel file as sections of pages: each visible sheet as a table, as it would be printed. */
final class ExcelReader {

    private static final float INCH = 72;
    private static final float A4_SHORT = 595.28f;
    private static final float A4_LONG = 841.89f;
    private static final float A3_LONG = 1190.55f;
    private static final short A3 = 8;
    private static final TextLook NUMBER = new TextLook(9, false, false, 0);

    private ExcelReader() {}

    static List<Section> read(byte[] content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var sections = new ArrayList<Section>();
            for (var place = 0; place < workbook.getNumberOfSheets(); place++) {
                var sheet = workbook.getSheetAt(place);
                if (!workbook.isSheetHidden(place) && sheet.getPhysicalNumberOfRows() > 0) {
                    sections.add(section(sheet));
                }
            }
            return sections;
        }
    }

    private static Section section(XSSFSheet sheet) {
        var shape = shape(sheet);
        return new Section(
                shape,
                Optional.empty(),
                List.of(new ExcelTable(sheet, shape.inner()).table()),
                List.of(),
                List.of(footer()));
    }

    private static Shape shape(XSSFSheet sheet) {
        var print = sheet.getPrintSetup();
        var wide = print.getPaperSize() == A3 ? A3_LONG : A4_LONG;
        var narrow = print.getPaperSize() == A3 ? A4_LONG : A4_SHORT;
        return new Shape(
                print.getLandscape() ? wide : narrow,
                print.getLandscape() ? narrow : wide,
                margin(sheet, PageMargin.TOP),
                margin(sheet, PageMargin.RIGHT),
                margin(sheet, PageMargin.BOTTOM),
                margin(sheet, PageMargin.LEFT),
                margin(sheet, PageMargin.HEADER),
                margin(sheet, PageMargin.FOOTER));
    }

    private static float margin(XSSFSheet sheet, PageMargin side) {
        return (float) sheet.getMargin(side) * INCH;
    }

    private static Block footer() {
        var look = ParagraphLook.PLAIN.aligned(Align.CENTER);
        return new Paragraph(
                List.of(
                        new Piece.Text("\u2014 ", NUMBER),
                        new Piece.Field(Piece.Field.Of.PAGE, NUMBER),
                        new Piece.Text(" \u2014", NUMBER)),
                look);
    }
}
