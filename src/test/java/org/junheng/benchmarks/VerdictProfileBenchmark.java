package org.junheng.benchmarks;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Where the time goes from the upload of a county's workbook of 190 schools to its verdict, both over REST: a profile rather than a
 * comparison, of the thread that serves, by the module whose code ran or waited for the database.
 */
@IntegrationTest
class VerdictProfileBenchmark {

    private static final RegionCode COUNTY = new RegionCode("320682");
    private static final int WARM = 40;
    private static final int ROUNDS = Integer.getInteger("benchmark.uploads", 100);
    private static final String OURS = "org.junheng.";

    @LocalServerPort
    int port;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @TempDir
    Path folder;

    private final byte[] workbook = WorkbookFixture.bytes("county-falls-short");
    private CaseId id = CaseId.create();
    private String path = "";

    @BeforeEach
    void openCase() {
        id = cases.open(COUNTY);
        path = "/api/v1/cases/" + id;
    }

    /** Other benchmarks open one for the same county. */
    @AfterEach
    void endCase() {
        casefiles.end(id, CaseState.TERMINATED, "benchmark");
    }

    @Test
    void From_upload_to_verdict() throws Exception {
        rounds(WARM);

        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(1));
            recording.enable("jdk.SocketRead").withStackTrace().withThreshold(Duration.ZERO);
            recording.start();
            var start = System.nanoTime();
            rounds(ROUNDS);
            var seconds = (System.nanoTime() - start) / 1e9;
            recording.stop();
            var file = folder.resolve("profile.jfr");
            recording.dump(file);
            write(seconds, RecordingFile.readAllEvents(file));
        }
    }

    private void rounds(int rounds) {
        for (var round = 0; round < rounds; round++) {
            assertThat(upload()).contains("\"schools\":190");
            assertThat(verdict()).contains("\"verdict\":\"NOT_MET\"");
        }
    }

    private String upload() {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "county.xlsx";
            }
        });
        return String.valueOf(client().put()
                .uri(path + "/statistics")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .body(String.class));
    }

    private String verdict() {
        return String.valueOf(
                client().get().uri(path + "/assessment").retrieve().body(String.class));
    }

    private RestClient client() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth("county.editor", "junheng-demo"))
                .build();
    }

    private static void write(double seconds, List<RecordedEvent> events) throws IOException {
        var serving = events.stream().filter(VerdictProfileBenchmark::serves).toList();
        var samples = serving.stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .collect(Collectors.groupingBy(VerdictProfileBenchmark::place, TreeMap::new, Collectors.counting()));
        var waits = serving.stream()
                .filter(event -> event.getEventType().getName().equals("jdk.SocketRead"))
                .collect(Collectors.groupingBy(
                        VerdictProfileBenchmark::place,
                        TreeMap::new,
                        Collectors.summingDouble(event -> event.getDuration().toNanos() / 1e6)));
        var all = samples.values().stream().mapToLong(Long::longValue).sum();
        var lines = new StringBuilder(
                "%n%d uploads with their verdicts, %.1f ms each%n%n".formatted(ROUNDS, seconds * 1000 / ROUNDS));
        lines.append(
                "| of the processor's time, by the class of ours that asked for it | share |%n|---|---|%n".formatted());
        samples.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(reverseOrder()))
                .limit(40)
                .forEach(entry -> lines.append(String.format(
                        Locale.ROOT, "| %s | %.1f %% |%n", entry.getKey(), entry.getValue() * 100.0 / all)));
        lines.append("%n| waiting for the database, by the class that asked | ms each |%n|---|---|%n".formatted());
        waits.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(reverseOrder()))
                .limit(20)
                .forEach(entry -> lines.append(
                        String.format(Locale.ROOT, "| %s | %.2f |%n", entry.getKey(), entry.getValue() / ROUNDS)));
        Files.writeString(Path.of("target/verdict-profile.md"), lines);
    }

    private static boolean serves(RecordedEvent event) {
        var thread =
                event.hasField("sampledThread") ? event.<RecordedThread>getValue("sampledThread") : event.getThread();
        return thread != null
                && String.valueOf(thread.getJavaName()).matches("http-nio-.*-exec-.*|tomcat-handler-.*")
                && event.getStackTrace() != null;
    }

    /** The innermost class of ours; what is none of ours is the server's and the framework's. */
    private static String place(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .map(RecordedFrame::getMethod)
                .map(method -> method.getType().getName())
                .filter(name -> name.startsWith(OURS) && !name.contains("$$") && !name.endsWith("Filter"))
                .map(name -> name.substring(OURS.length()).replaceFirst("\\$.*", ""))
                .findFirst()
                .orElse("(server, security, JSON)");
    }
}
