package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The jar that {@code mvn package} makes runs by itself and brings along all it needs. */
@Tag("endurance")
class JarIT {

    private static final String EDITOR = "county.editor";

    @TempDir
    Path directory;

    @Test
    void It_brings_processes_pages_checks_and_fonts() throws IOException {
        try (var application = ChildApplication.launchJar(
                        jar(), Path.of("target/jar.log"), "--junheng.data-directory=" + directory)
                .awaitUp()) {
            for (var path : new String[] {"/junheng/junheng.css", "/junheng/diagram.js", "/junheng/chart.js"}) {
                assertThat(application.fetch(path)).as(path).hasSizeGreaterThan(10_000);
            }
            assertThat(new String(application.fetch("/public/notices"), StandardCharsets.UTF_8))
                    .contains("公示");
            assertWorks(application.rest());
            assertThat(application.fetch("/public/certificates/" + certificate() + "/sheet.pdf"))
                    .asString(StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-");
        }
    }

    private static void assertWorks(Rest rest) throws IOException {
        var id = new Opening(rest).begin();
        var workbook = new ClassPathResource("demo/county-meets.xlsx").getContentAsByteArray();
        var imported = rest.upload(EDITOR, "PUT", "/cases/" + id + "/statistics", "学校统计数据.xlsx", workbook);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
        assertThat(rest.get(EDITOR, "/cases/" + id + "/assessment")
                        .body()
                        .path("resource")
                        .asString())
                .isEqualTo("MET");
        var kept = rest.upload(EDITOR, "POST", "/cases/" + id + "/evidence?item=G11", "佐证.xlsx", workbook);
        assertThat(kept.body().path("type").asString()).contains("spreadsheetml");
        var misnamed = rest.upload(EDITOR, "POST", "/cases/" + id + "/evidence?item=G11", "佐证.pdf", workbook);
        assertThat(misnamed.status()).isEqualTo(422);
    }

    /** The number of the demo's certificate, once its county has come that far. */
    private String certificate() throws IOException {
        var jdbc = Aftermath.jdbc(directory);
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> jdbc.sql("select number from certificate")
                                .query(String.class)
                                .optional()
                                .orElse(""),
                        number -> !number.isEmpty());
    }

    private static Path jar() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("target"), "junheng-*.jar")) {
            return files.iterator().next();
        }
    }
}
