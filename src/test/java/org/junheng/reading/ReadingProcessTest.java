package org.junheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ReadingProcessTest {

    private static final int MOST = 100_000;

    @TempDir
    Path directory;

    private Copies copies;
    private ReadingProcess process;

    @BeforeEach
    void begin() throws IOException {
        copies = new Copies(directory.resolve("copies"));
        process = process(256, Duration.ofSeconds(60));
    }

    @AfterEach
    void end() throws IOException {
        process.close();
        copies.close();
    }

    @Test
    @Clause("read-in-page")
    void A_pdf_is_shown_page_by_page() throws Exception {
        var file = pdf(3);

        assertThat(process.count(file, Form.PDF)).isEqualTo(3);
        assertThat(image(process.picture(file, Form.PDF, 3, "")).getWidth()).isEqualTo(1_200);
    }

    @Test
    @Clause("watermark")
    void Who_reads_is_burned_into_the_picture() throws Exception {
        var file = pdf(1);

        var bare = image(process.picture(file, Form.PDF, 1, ""));
        var stamped = image(process.picture(file, Form.PDF, 1, "王复核 2026-01-05 09:00"));

        assertThat(darkPixels(bare)).isZero();
        assertThat(darkPixels(stamped)).isGreaterThan(1_000);
        assertThat(process.picture(file, Form.PDF, 1, "王复核 2026-01-05 09:00"))
                .as("each digit has its own glyph")
                .isNotEqualTo(process.picture(file, Form.PDF, 1, "王复核 2026-01-05 08:00"));
    }

    @Test
    void A_large_image_is_thinned_out() throws Exception {
        var file = directory.resolve("wide.png");
        ImageIO.write(new BufferedImage(6_000, 300, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());

        assertThat(process.count(file, Form.IMAGE)).isEqualTo(1);
        assertThat(image(process.picture(file, Form.IMAGE, 1, "")).getWidth()).isEqualTo(2_000);
    }

    @Test
    void A_picture_of_the_web_is_shown() throws Exception {
        var red =
                "UklGRkwAAABXRUJQVlA4IEAAAABQAwCdASoeABQAPpFCnEolo6KhqAgAsBIJZQDGqoAAQFEcAAD+7qY//sWctgXj//ucD/ucD/ucD+"
                        + "NspCdnCgAA";
        var file =
                Files.write(directory.resolve("red.webp"), Base64.getDecoder().decode(red));

        assertThat(process.count(file, Form.of("image/webp"))).isEqualTo(1);
        assertThat(new Color(image(process.picture(file, Form.IMAGE, 1, "")).getRGB(15, 10)))
                .satisfies(color -> assertThat(color.getRed()).isGreaterThan(240))
                .satisfies(color -> assertThat(color.getBlue()).isLessThan(15));
    }

    @Test
    void Text_is_read_in_either_encoding() throws Exception {
        var words = "义务教育优质均衡";

        assertThat(text(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        assertThat(text(words.getBytes(Charset.forName("GB18030")))).isEqualTo(words);
        assertThat(text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
    }

    @Test
    void A_workbook_is_read_as_tables() throws Exception {
        var file = directory.resolve("table.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = workbook.createSheet("R1").createRow(0);
            row.createCell(0).setCellValue("a\nb");
            row.createCell(2).setCellValue(4.25);
            workbook.write(out);
        }

        var sheets = process.text(file, Form.SHEETS, MOST).parts();

        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("R1");
            assertThat(sheet.rows()).containsExactly(List.of("a b", "", "4.25"));
        });
    }

    @Test
    void An_office_document_is_read_as_text() throws Exception {
        var file = directory.resolve("words.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("plan of 2026");
            document.write(out);
        }

        assertThat(process.text(file, Form.OFFICE, MOST).parts().getFirst().text())
                .contains("plan of 2026");
    }

    @Test
    void Long_text_is_cut_and_says_so() throws Exception {
        var file = Files.writeString(directory.resolve("long.txt"), "x".repeat(500));

        var transcript = process.text(file, Form.TEXT, 100);

        assertThat(transcript.parts().getFirst().text()).hasSize(100);
        assertThat(transcript.extent()).isEqualTo(View.Extent.BEGINNING);
    }

    @Test
    @Clause("read-in-page")
    void What_cannot_be_shown_says_why_and_the_next_can() throws Exception {
        var locked = directory.resolve("locked.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }
        var broken = Files.writeString(directory.resolve("broken.pdf"), "%PDF-1.7 and no more");

        assertHidden(() -> process.count(locked, Form.PDF), Obstacle.ENCRYPTED);
        assertHidden(() -> process.count(broken, Form.PDF), Obstacle.BROKEN);
        assertHidden(() -> process.text(broken, Form.OTHER, MOST), Obstacle.UNSUPPORTED);
        assertThat(process.count(pdf(2), Form.PDF)).isEqualTo(2);
    }

    @Test
    @Clause("read-in-page")
    void What_takes_too_much_memory_ends_and_the_next_is_shown() throws Exception {
        process.close();
        process = process(64, Duration.ofSeconds(60));
        var file = Files.writeString(directory.resolve("long.txt"), "x".repeat(200_000_000));

        assertHidden(() -> process.text(file, Form.TEXT, 200_000_000), Obstacle.TOO_LARGE);
        assertThat(process.count(pdf(2), Form.PDF)).isEqualTo(2);
    }

    @Test
    @Clause("read-in-page")
    void What_takes_too_long_ends() throws Exception {
        process.close();
        process = process(256, Duration.ofMillis(1));

        var file = pdf(1);

        assertHidden(() -> process.count(file, Form.PDF), Obstacle.TOO_LONG);
    }

    @Test
    void What_libraries_put_down_goes_with_the_process() throws Exception {
        process.count(pdf(1), Form.PDF);
        var folders = folders();
        assertThat(folders).hasSize(1);
        Files.writeString(folders.getFirst().resolve("left"), "by a library");

        process.close();

        assertThat(folders()).isEmpty();
    }

    /** Those of processes. */
    private List<Path> folders() throws IOException {
        try (var own = Files.newDirectoryStream(directory.resolve("copies"), Files::isDirectory);
                var within = Files.list(own.iterator().next())) {
            return within.toList();
        }
    }

    private static void assertHidden(ThrowingCallable reading, Obstacle obstacle) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        HiddenException.class,
                        hidden -> assertThat(hidden.obstacle()).isEqualTo(obstacle));
    }

    private ReadingProcess process(int megabytes, Duration timeout) {
        return new ReadingProcess(copies, DataSize.ofMegabytes(megabytes), timeout);
    }

    private Path pdf(int pages) throws IOException {
        var file = directory.resolve(pages + ".pdf");
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        return file;
    }

    private String text(byte[] bytes) throws Exception {
        var file = Files.write(directory.resolve("words.txt"), bytes);
        return process.text(file, Form.TEXT, MOST).parts().getFirst().text();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int darkPixels(BufferedImage image) {
        var dark = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (!new Color(image.getRGB(x, y)).equals(Color.WHITE)) {
                    dark++;
                }
            }
        }
        return dark;
    }
}
