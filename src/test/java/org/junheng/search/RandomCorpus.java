package org.junheng.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Files of made-up text, Chinese and Latin, seeded; and what a plain scan of it finds. */
final class RandomCorpus {

    private static final String CHINESE = "县教育局长师生交流轮岗骨干均衡发展义务优质评估材料年度学校资源配置一二三，。（）%";
    private static final String LATIN = "aBcdE eTn 0123456789-.／ＡｂＣ２ １";

    private final Random random;

    RandomCorpus(long seed) {
        this.random = new Random(seed);
    }

    /** A file with what is in it, part by part. */
    record File(String name, Resource content, List<String> parts) {}

    File text(String name) {
        var text = words(CHINESE + LATIN + LATIN + "\n\n𠀀", 400);
        return new File(name + ".txt", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), List.of(text));
    }

    /** Its lines break anywhere. */
    File pdf(String name) throws IOException {
        var parts = new ArrayList<String>();
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(
                    document, new ClassPathResource("fonts/DroidSansFallbackFull.ttf").getInputStream());
            for (var page = 0; page < 4; page++) {
                var lines = IntStream.range(0, 12)
                        .mapToObj(line -> words(CHINESE.replace("%", ""), 30))
                        .toList();
                parts.add(String.join("\n", lines));
                write(document, font, lines);
            }
            document.save(out);
        }
        return new File(name + ".pdf", new ByteArrayResource(out.toByteArray()), parts);
    }

    private static void write(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(20);
            content.newLineAtOffset(50, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    File document(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        var paragraphs = IntStream.range(0, 20).mapToObj(each -> line(40)).toList();
        try (var document = new XWPFDocument()) {
            paragraphs.forEach(
                    paragraph -> document.createParagraph().createRun().setText(paragraph));
            document.write(out);
        }
        return new File(
                name + ".docx", new ByteArrayResource(out.toByteArray()), List.of(String.join("\n", paragraphs)));
    }

    File workbook(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        var parts = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook()) {
            for (var title : List.of("学校", "Sheet 二")) {
                var sheet = workbook.createSheet(title);
                var lines = new ArrayList<>(List.of(title));
                for (var row = 0; row < 10; row++) {
                    var cells = IntStream.range(0, 5).mapToObj(each -> line(8)).toList();
                    var made = sheet.createRow(row);
                    cells.forEach(cell ->
                            made.createCell(Math.max(made.getLastCellNum(), 0)).setCellValue(cell));
                    lines.add(String.join("\t", cells));
                }
                parts.add(String.join("\n", lines));
            }
            workbook.write(out);
        }
        return new File(name + ".xlsx", new ByteArrayResource(out.toByteArray()), parts);
    }

    private String line(int length) {
        return words(CHINESE + LATIN, length).replace(' ', '-');
    }

    private String words(String alphabet, int length) {
        var characters = alphabet.codePoints().toArray();
        return "学"
                + random.ints(length, 0, characters.length)
                        .map(index -> characters[index])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    /** A piece of one of the texts, now and then two, seldom something that is nowhere. */
    String question(List<String> texts) {
        var text = texts.get(random.nextInt(texts.size()));
        return switch (random.nextInt(10)) {
            case 0 -> words(CHINESE, 3);
            case 1, 2 -> piece(text) + " " + piece(text);
            case 3 -> Normalizer.normalize(piece(text), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            default -> piece(text);
        };
    }

    private String piece(String text) {
        var characters = text.codePoints().toArray();
        var length = 1 + random.nextInt(8);
        var start = random.nextInt(characters.length - length);
        return new String(characters, start, length);
    }

    /** Whether a plain scan of the text finds each word. */
    static boolean scan(String text, String question) {
        var plain = plain(text);
        return Arrays.stream(question.split("\\s"))
                .filter(word -> !word.isBlank())
                .allMatch(word -> plain.contains(plain(word)));
    }

    private static String plain(String text) {
        var same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(same.split("\\s+"))
                .collect(Collectors.joining(" "))
                .replaceAll("(?<![\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]) ", "")
                .replaceAll(" (?![\\p{L}\\p{N}&&[^\\p{IsIdeographic}]])", "");
    }
}
