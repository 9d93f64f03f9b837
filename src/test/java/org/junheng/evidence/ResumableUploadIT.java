package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.identity.Accounts;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.upload.UploadsFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents by the tus protocol over HTTP, on lines that break and against cases that change meanwhile. */
@IntegrationTest
class ResumableUploadIT {

    private static final String PASSWORD = "evidence-Calls-2026";
    private static final Actor ADMIN =
            new Actor("admin", "admin", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));
    private static final Random RANDOM = new Random(4);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    Documents documents;

    @Autowired
    Descriptions descriptions;

    @Autowired
    Casefiles casefiles;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    UploadsFixture uploads;

    @Autowired
    JdbcClient jdbc;

    HttpClient http = HttpClient.newHttpClient();
    RegionCode county;
    CaseId id;
    String person;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        id = fixture.open(county);
        person = account(county);
    }

    @Nested
    class A_line_that_breaks {

        @Test
        void Loses_nothing_that_was_acknowledged_at_whatever_byte_it_breaks() throws Exception {
            var content = text(3_000_000);
            var upload = begin(Map.of("filename", "G11-01 名册.txt", "item", "G11"), content.length);

            var offset = 0;
            for (var times = 0; times < 12 && offset < content.length; times++) {
                var broken = Math.min(content.length - 1, offset + RANDOM.nextInt(500_000));
                breakOff(upload, content, offset, broken);
                var now = standing(upload);
                assertThat(now).isBetween(offset, broken);
                offset = now;
            }
            assertThat(offset).isPositive();
            var last = patch(upload, offset, Arrays.copyOfRange(content, offset, content.length));

            assertThat(last.statusCode()).isEqualTo(204);
            var document = documents.list(editor(county), id).getFirst();
            assertThat(document.id()).hasToString(header(last, "Upload-Result"));
            assertThat(document.sha256()).isEqualTo(Digest.of(content));
            assertThat(document.name()).isEqualTo("G11-01 名册.txt");
            assertThat(uploads.filesOf(upload)).isEmpty();
            assertThat(header(head(upload), "Upload-Result"))
                    .isEqualTo(document.id().toString());
        }

        @Test
        void May_lose_the_last_answer_and_the_file_is_entered_once() throws Exception {
            var content = text(1000);
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), content.length);
            patch(upload, 0, content);

            var again = patch(upload, content.length, new byte[0]);

            assertThat(again.statusCode()).isEqualTo(204);
            assertThat(documents.list(editor(county), id)).hasSize(1);
        }
    }

    @Nested
    class A_request {

        @Test
        void At_another_offset_is_refused_and_changes_nothing() throws Exception {
            var content = text(1000);
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), content.length);
            patch(upload, 0, Arrays.copyOf(content, 400));

            assertThat(patch(upload, 0, content).statusCode()).isEqualTo(409);
            assertThat(patch(upload, 500, new byte[10]).statusCode()).isEqualTo(409);
            assertThat(standing(upload)).isEqualTo(400);
        }

        @Test
        void That_brings_more_than_was_said_is_refused() throws Exception {
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), 100);

            assertThat(patch(upload, 0, text(101)).statusCode()).isEqualTo(422);
            assertThat(standing(upload)).isZero();
        }

        @Test
        void Beside_another_on_the_same_upload_is_turned_away() throws Exception {
            var content = text(200_000);
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), content.length);
            var begun = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var slow = request(upload)
                    .header("Content-Type", "application/offset+octet-stream")
                    .header("Upload-Offset", "0")
                    .method("PATCH", BodyPublishers.ofInputStream(() -> held(content, begun, goOn)));
            var first = http.sendAsync(slow.build(), BodyHandlers.discarding());
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

            await().untilAsserted(() ->
                    assertThat(patch(upload, 0, content).statusCode()).isEqualTo(423));

            goOn.countDown();
            assertThat(first.get().statusCode()).isEqualTo(204);
            assertThat(documents.list(editor(county), id))
                    .singleElement()
                    .satisfies(document -> assertThat(document.sha256()).isEqualTo(Digest.of(content)));
        }

        @Test
        void Whose_content_was_changed_on_its_way_leaves_nothing() throws Exception {
            var content = text(1000);
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), content.length);
            var sound = "sha256 "
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));

            var changed = content.clone();
            changed[500] ^= 1;
            assertThat(patch(upload, 0, changed, sound).statusCode()).isEqualTo(460);
            assertThat(standing(upload)).isZero();
            assertThat(patch(upload, 0, content, "md5 xxx").statusCode()).isEqualTo(422);
            assertThat(patch(upload, 0, content, sound).statusCode()).isEqualTo(204);
        }

        @Test
        void Without_the_protocols_version_or_type_is_refused() throws Exception {
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), 10);
            var plain = HttpRequest.newBuilder(uri(upload))
                    .header("Authorization", basic(person))
                    .method("HEAD", BodyPublishers.noBody());
            assertThat(http.send(plain.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(412);
            var type = request(upload)
                    .header("Content-Type", "application/octet-stream")
                    .header("Upload-Offset", "0")
                    .method("PATCH", BodyPublishers.ofByteArray(new byte[10]));
            assertThat(http.send(type.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(415);
        }

        @Test
        void Of_somebody_else_or_of_nobody_finds_no_upload() throws Exception {
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), 10);
            var stranger = account(fixture.freeCounty());

            person = stranger;
            assertThat(head(upload).statusCode()).isEqualTo(404);
            assertThat(patch(upload, 0, text(10)).statusCode()).isEqualTo(404);
            assertThat(delete(upload).statusCode()).isEqualTo(404);
            var nobody = HttpRequest.newBuilder(uri(upload))
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Offset", "0")
                    .header("Content-Type", "application/offset+octet-stream")
                    .method("PATCH", BodyPublishers.ofByteArray(text(10)));
            assertThat(http.send(nobody.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Nested
    class Who_where_and_when {

        @Test
        void Is_checked_before_the_first_byte() throws Exception {
            assertThat(create(Map.of("filename", "a.txt", "item", "G16"), 10).statusCode())
                    .isEqualTo(422);
            assertThat(create(Map.of("filename", "a.exe", "item", "G11"), 10).statusCode())
                    .isEqualTo(422);
            assertThat(create(Map.of("filename", "a.txt", "item", "G11"), 0).statusCode())
                    .isEqualTo(422);
            assertThat(create(Map.of("filename", "a.txt", "item", "G11", "year", "1999"), 10)
                            .statusCode())
                    .isEqualTo(422);
            assertThat(create(Map.of("filename", "a.txt", "item", "G11"), Long.MAX_VALUE)
                            .statusCode())
                    .isEqualTo(422);
            person = account(fixture.freeCounty());
            assertThat(create(Map.of("filename", "a.txt", "item", "G11"), 10).statusCode())
                    .isEqualTo(404);
        }

        @Test
        void Is_checked_again_once_all_has_come_and_may_be_tried_again() throws Exception {
            var content = text(1000);
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), content.length);
            patch(upload, 0, Arrays.copyOf(content, 400));
            casefiles.seal(id);

            var refused = patch(upload, 400, Arrays.copyOfRange(content, 400, 1000));

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(documents.list(editor(county), id)).isEmpty();
            casefiles.unlock(id, Set.of("G11"));
            assertThat(patch(upload, 1000, new byte[0]).statusCode()).isEqualTo(204);
            assertThat(documents.list(editor(county), id)).hasSize(1);
        }

        @Test
        void A_version_that_was_replaced_meanwhile_is_not_replaced_again() throws Exception {
            var first = fixture.add(editor(county), id, "G11", "a.txt", "甲");
            var content = text(1000);
            var metadata = Map.of(
                    "filename", "b.txt", "item", "G11", "replaces", first.id().toString(), "reason", "补盖公章");
            var upload = begin(metadata, content.length);
            var second = begin(metadata, content.length);
            assertThat(patch(upload, 0, content).statusCode()).isEqualTo(204);

            assertThat(patch(second, 0, content).statusCode()).isEqualTo(409);

            assertThat(documents.list(editor(county), id)).hasSize(2);
            assertThat(descriptions
                            .history(editor(county), first.id())
                            .getFirst()
                            .description()
                            .reason())
                    .isEqualTo("补盖公章");
        }

        @Test
        void A_file_that_is_not_what_its_name_says_is_refused_and_forgotten() throws Exception {
            var content = SampleFile.REFUSED_WINDOWS_PROGRAM.content();
            var upload = begin(Map.of("filename", "a.pdf", "item", "G11"), content.length);

            assertThat(patch(upload, 0, content).statusCode()).isEqualTo(422);

            assertThat(head(upload).statusCode()).isEqualTo(404);
            assertThat(uploads.filesOf(upload)).isEmpty();
        }

        @Test
        void An_abandoned_upload_expires_and_is_cleaned_away() throws Exception {
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), 1000);
            patch(upload, 0, text(400));
            assertThat(uploads.filesOf(upload)).isNotEmpty();
            jdbc.sql("update upload set expires = timestamptz '2000-01-01' where id = ?")
                    .param(upload)
                    .update();

            assertThat(patch(upload, 400, text(600)).statusCode()).isEqualTo(404);
            assertThat(uploads.forgetExpired()).isPositive();

            assertThat(uploads.filesOf(upload)).isEmpty();
        }

        @Test
        void An_upload_may_be_ended_by_its_owner() throws Exception {
            var upload = begin(Map.of("filename", "a.txt", "item", "G11"), 1000);
            patch(upload, 0, text(400));

            assertThat(delete(upload).statusCode()).isEqualTo(204);

            assertThat(head(upload).statusCode()).isEqualTo(404);
            assertThat(uploads.filesOf(upload)).isEmpty();
        }
    }

    @Test
    void The_same_content_in_two_boxes_is_stored_once() throws Exception {
        var content = text(100_000 + RANDOM.nextInt(1000));
        for (var item : new String[] {"G11", "G12"}) {
            var upload = begin(Map.of("filename", item + "-01 名册.txt", "item", item), content.length);
            assertThat(patch(upload, 0, content).statusCode()).isEqualTo(204);
        }

        var digest = Digest.of(content).value();
        assertThat(documents.list(editor(county), id)).hasSize(2);
        try (var kept = Files.list(settings.directory().resolve("sha256").resolve(digest.substring(0, 2)))) {
            assertThat(kept.filter(file -> file.getFileName().toString().startsWith(digest)))
                    .hasSize(1);
        }
    }

    @Test
    void A_folder_that_is_dropped_again_leaves_what_was_said() throws Exception {
        var year = descriptions.years(casefiles.get(id)).getLast();
        var first = fixture.add(editor(county), id, "G11", "G11-01 名册.txt", "甲");
        var said = new Description(
                "名册",
                "人社局",
                null,
                Period.of(year, year),
                Confidentiality.SENSITIVE,
                "定密",
                List.of(new Place("G11", year, 1, "1-3"), new Place("G10", null, 3, "7")));
        descriptions.describe(editor(county), first.id(), said);
        var content = text(1000);

        var path = "G11/%d/G11-01 名册.txt".formatted(year);
        var upload = begin(Map.of("filename", "G11-01 名册.txt", "item", "G11", "path", path), content.length);
        assertThat(patch(upload, 0, content).statusCode()).isEqualTo(204);

        var second = documents.list(editor(county), id).getFirst();
        assertThat(second.version()).isEqualTo(2);
        assertThat(descriptions.counting(editor(county), second)).isEqualTo(said);
    }

    private UUID begin(Map<String, String> metadata, long length) throws Exception {
        var created = create(metadata, length);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return UUID.fromString(header(created, "Location").replaceFirst(".*/", ""));
    }

    private HttpResponse<String> create(Map<String, String> metadata, long length) throws Exception {
        var header = metadata.entrySet().stream()
                .map(pair -> pair.getKey() + " " + base64(pair.getValue()))
                .collect(Collectors.joining(","));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/uploads".formatted(port)))
                .header("Authorization", basic(person))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", header + ",target " + base64("evidence") + ",case " + base64(id.toString()))
                .POST(BodyPublishers.noBody());
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<Void> patch(UUID upload, long offset, byte[] content) throws Exception {
        return patch(upload, offset, content, "");
    }

    private HttpResponse<Void> patch(UUID upload, long offset, byte[] content, String checksum) throws Exception {
        var request = request(upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .method("PATCH", BodyPublishers.ofByteArray(content));
        if (!checksum.isEmpty()) {
            request.header("Upload-Checksum", checksum);
        }
        return http.send(request.build(), BodyHandlers.discarding());
    }

    private HttpResponse<Void> head(UUID upload) throws Exception {
        return http.send(request(upload).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }

    private HttpResponse<Void> delete(UUID upload) throws Exception {
        return http.send(request(upload).DELETE().build(), BodyHandlers.discarding());
    }

    /** What is acknowledged, once nobody is adding any more. */
    private int standing(UUID upload) throws Exception {
        await().until(() -> patch(upload, Long.MAX_VALUE, new byte[0]).statusCode() != 423);
        return Integer.parseInt(header(head(upload), "Upload-Offset"));
    }

    /** Sends the content from one byte to another of a request that promised all of it, and drops the line. */
    private void breakOff(UUID upload, byte[] content, int from, int to) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoLinger(true, RANDOM.nextBoolean() ? 0 : 1);
            var out = socket.getOutputStream();
            out.write("""
                    PATCH /api/v1/uploads/%s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: %s\r
                    Tus-Resumable: 1.0.0\r
                    Upload-Offset: %d\r
                    Content-Type: application/offset+octet-stream\r
                    Content-Length: %d\r
                    \r
                    """.formatted(upload, basic(person), from, content.length - from)
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(content, from, to - from);
            out.flush();
        }
    }

    private static InputStream held(byte[] content, CountDownLatch begun, CountDownLatch goOn) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] block, int offset, int length) {
                if (available() < content.length / 2) {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return super.read(block, offset, length);
            }
        };
    }

    private HttpRequest.Builder request(UUID upload) {
        return HttpRequest.newBuilder(uri(upload))
                .header("Authorization", basic(person))
                .header("Tus-Resumable", "1.0.0");
    }

    private URI uri(UUID upload) {
        return URI.create("http://localhost:%d/api/v1/uploads/%s".formatted(port, upload));
    }

    private String account(RegionCode region) {
        var name = "upload." + region;
        accounts.create(ADMIN, name, name, PASSWORD);
        accounts.grant(ADMIN, name, new Grant(Role.COUNTY_EDITOR, region, null));
        return name;
    }

    private static byte[] text(int length) {
        var text = new byte[length];
        for (var each = 0; each < length; each++) {
            text[each] = (byte) ('a' + RANDOM.nextInt(26));
        }
        return text;
    }

    private static String basic(String name) {
        return "Basic " + base64(name + ":" + PASSWORD);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
