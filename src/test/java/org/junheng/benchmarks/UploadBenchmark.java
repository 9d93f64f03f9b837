package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junheng.IntegrationTest;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.EvidenceFixture;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A large file taken, looked into, kept and entered, against the same file through tee to sha256sum and forced to the disk. */
@IntegrationTest
class UploadBenchmark {

    private static final int MEGABYTES = Integer.getInteger("benchmark.megabytes", 190);
    private static final int ROUNDS = 5;
    private static final RegionCode COUNTY = new RegionCode("320682");
    private static final String BOUNDARY = "----junheng-benchmark";

    @LocalServerPort
    int port;

    @Autowired
    Documents documents;

    @Autowired
    EvidenceFixture evidence;

    @TempDir
    static Path directory;

    HttpClient http = HttpClient.newHttpClient();
    CaseId id = CaseId.create();
    Path file = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        id = evidence.open(COUNTY);
        file = directory.resolve("large.pdf");
        try (var out = Files.newOutputStream(file)) {
            var random = new Random(20_261_128);
            var block = new byte[1_000_000];
            out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            for (var megabyte = 0; megabyte < MEGABYTES; megabyte++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
    }

    @Test
    void A_file_is_kept_as_fast_as_it_is_copied_and_summed() throws Exception {
        var kept = ratio("kept", this::keep);
        var resumable = ratio("uploaded by tus in one part", this::sendResumable);
        var multipart = ratio("uploaded in one request", this::send);

        assertThat(1 / kept).isGreaterThanOrEqualTo(0.9);
        // Client and server share the machine's processors.
        assertThat(List.of(resumable, multipart)).allMatch(ratio -> ratio > 0);
    }

    private double ratio(String how, Comparison.Work ours) throws Exception {
        return new Comparison("file of %d MB %s".formatted(MEGABYTES, how), ROUNDS).ratio(ours, this::copyAndSum);
    }

    private void copyAndSum(int round) throws Exception {
        mark();
        var copy = directory.resolve("copy");
        Shell.run("tee '%1$s' < '%2$s' | sha256sum > /dev/null && sync '%1$s' && sync '%3$s'"
                .formatted(copy, file, directory));
        Files.delete(copy);
    }

    private void keep(int round) throws Exception {
        mark();
        try (var content = Files.newInputStream(file)) {
            documents.add(ActorFixture.editor(COUNTY), id, "G1", "large %s.pdf".formatted(UUID.randomUUID()), content);
        }
    }

    private void send(int round) throws Exception {
        mark();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.pdf\"\r\n\r\n"
                .formatted(BOUNDARY, UUID.randomUUID());
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(BOUNDARY)));
        var request = request("/cases/%s/evidence?item=G1".formatted(id))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    private void sendResumable(int round) throws Exception {
        mark();
        var metadata = Map.of(
                "target", "evidence", "case", id.toString(), "item", "G1", "filename", UUID.randomUUID() + ".pdf");
        var begun = send(request("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(Files.size(file)))
                .header(
                        "Upload-Metadata",
                        metadata.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + base64(entry.getValue()))
                                .collect(Collectors.joining(",")))
                .POST(BodyPublishers.noBody()));
        var location = begun.headers().firstValue("Location").orElseThrow();
        var request = request(location.substring(location.indexOf("/uploads/")))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofFile(file));
        assertThat(send(request).headers().firstValue("Upload-Result")).isPresent();
    }

    /** Other content every time, as the same is kept once. */
    private void mark() throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.seek(1_000);
            content.writeBytes(UUID.randomUUID().toString());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1%s".formatted(port, path)))
                .header("Authorization", "Basic " + base64("county.editor:junheng-demo"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
