package org.junheng.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.platform.text.Texts;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/** One item's list of material with its registers as a workbook: empty as a template (模板), with a line each as a sample (样例). */
@Component
class MaterialWorkbook {

    private static final int WIDTH = 256;

    private final Texts texts;

    MaterialWorkbook(Texts texts) {
        this.texts = texts;
    }

    /** Whether the registers hold a line each. */
    enum Kind {
        TEMPLATE,
        SAMPLE
    }

    byte[] write(Edition edition, Item item, MaterialList list, Kind kind) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            contents(workbook, edition, item, list);
            for (var material : list.of(item.code())) {
                if (!material.columns().isEmpty()) {
                    register(workbook, item, material, kind);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contents(XSSFWorkbook workbook, Edition edition, Item item, MaterialList list) {
        var sheet = workbook.createSheet(texts.get("material.sheet.contents"));
        sheet.createRow(0).createCell(0).setCellValue(item.code() + " " + item.title());
        head(sheet, 1, texts.get("material.sheet.columns"));
        var line = 2;
        for (var material : list.of(item.code())) {
            var row = sheet.createRow(line++);
            row.createCell(0).setCellValue(numberOf(item, material));
            row.createCell(1).setCellValue(material.name());
            row.createCell(2).setCellValue(texts.get("material.every." + material.every()));
            row.createCell(3).setCellValue(texts.get("material.need." + material.need()));
            row.createCell(4)
                    .setCellValue(material.departments().stream()
                            .map(code -> edition.department(code).name())
                            .collect(Collectors.joining(texts.get("material.separator"))));
            row.createCell(5)
                    .setCellValue(texts.get("material.sheet.fileName", numberOf(item, material), material.name()));
        }
        widen(sheet, List.of(10, 40, 12, 10, 40, 44));
    }

    private static void register(XSSFWorkbook workbook, Item item, Material material, Kind kind) {
        var title = numberOf(item, material) + " " + material.name();
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        head(sheet, 0, String.join("|", material.columns()));
        if (kind == Kind.SAMPLE) {
            var row = sheet.createRow(1);
            for (var column = 0; column < material.sample().size(); column++) {
                row.createCell(column).setCellValue(material.sample().get(column));
            }
        }
        sheet.createFreezePane(0, 1);
        widen(
                sheet,
                material.columns().stream()
                        .map(heading -> 6 + 2 * heading.length())
                        .toList());
    }

    private static String numberOf(Item item, Material material) {
        return "%s-%02d".formatted(item.code(), material.number());
    }

    private static void head(Sheet sheet, int line, String headings) {
        var style = sheet.getWorkbook().createCellStyle();
        var bold = sheet.getWorkbook().createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var row = sheet.createRow(line);
        for (var heading : headings.split("\\|", -1)) {
            var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
            cell.setCellValue(heading);
            cell.setCellStyle(style);
        }
    }

    private static void widen(Sheet sheet, List<Integer> characters) {
        for (var column = 0; column < characters.size(); column++) {
            sheet.setColumnWidth(column, characters.get(column) * WIDTH);
        }
    }
}
