package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.identity.Accounts;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls of evidence over HTTP, as programs of a county use them. */
@IntegrationTest
class EvidenceCallsIT {

    private static final String PASSWORD = "evidence-Calls-2026";
    private static final Actor ADMIN =
            new Actor("admin", "admin", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));
    private static final String BOUNDARY = "b0undary";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    Descriptions descriptions;

    @Autowired
    Casefiles casefiles;

    HttpClient http = HttpClient.newHttpClient();
    RegionCode county;
    CaseId id;
    String person;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        id = fixture.open(county);
        person = person(county);
    }

    @Test
    void A_file_is_put_into_a_box_listed_and_handed_out() throws Exception {
        var content = SampleFile.PDF.content();

        var created = upload("/cases/%s/evidence?item=G3".formatted(id), "G3-01 音乐教室.pdf", content);

        assertThat(created.statusCode()).isEqualTo(201);
        var body = json(created);
        assertThat(body.get("sha256").asString()).isEqualTo(Digest.of(content).value());
        assertThat(body.get("size").asLong()).isEqualTo(content.length);
        assertThat(body.get("type").asString()).isEqualTo("application/pdf");
        assertThat(body.get("version").asInt()).isOne();
        var location = created.headers().firstValue("Location").orElseThrow();
        assertThat(location)
                .isEqualTo(
                        "/api/v1/evidence/%s/content".formatted(body.get("id").asString()));

        var listed = json(get("/cases/%s/evidence".formatted(id), person));
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("item").asString()).isEqualTo("G3");
        assertThat(listed.get(0).get("name").asString()).isEqualTo("G3-01 音乐教室.pdf");

        var handedOut = http.send(request(location, person).build(), BodyHandlers.ofByteArray());
        assertThat(handedOut.statusCode()).isEqualTo(200);
        assertThat(handedOut.body()).isEqualTo(content);
        assertThat(header(handedOut, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''G3-01%20%E9%9F%B3%E4%B9%90%E6%95%99%E5%AE%A4.pdf");
        assertThat(header(handedOut, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(handedOut, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(handedOut, "ETag")).isEqualTo("\"%s\"".formatted(Digest.of(content)));
        var again = request(location, person).header("If-None-Match", header(handedOut, "ETag"));
        assertThat(http.send(again.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void The_next_upload_is_the_next_version_by_name_or_by_wish() throws Exception {
        var path = "/cases/%s/evidence?item=G3".formatted(id);
        var first = json(upload(path, "甲.txt", bytes("一")));

        assertThat(json(upload(path, "甲.txt", bytes("二"))).get("version").asInt())
                .isEqualTo(2);
        var stale = upload(path + "&replaces=" + first.get("id").asString(), "乙.txt", bytes("三"));
        assertThat(stale.statusCode()).isEqualTo(409);
        var other =
                upload(path.replace("G3", "G4") + "&replaces=" + first.get("id").asString(), "乙.txt", bytes("三"));
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    void A_file_comes_with_what_it_is_and_the_box_is_ticked_off() throws Exception {
        var year = descriptions.years(casefiles.get(id)).getLast();
        var path =
                "/cases/%s/evidence?item=G6&year=%d&material=2&confidentiality=PUBLIC&coversFrom=%d-01-01&coversTo=%d-12-31"
                        .formatted(id, year, year, year);

        var document = json(upload(path, "名单.txt", bytes("一"))).get("id").asString();

        var box = box("G6");
        assertThat(box.get("fill").asString()).isEqualTo("PARTLY");
        assertThat(box.get("documents").get(0).asString()).isEqualTo(document);
        assertThat(box.get("material"))
                .filteredOn(tick -> !tick.get("documents").isEmpty())
                .singleElement()
                .satisfies(tick -> assertThat(tick.get("number").asInt()).isEqualTo(2))
                .satisfies(tick -> assertThat(tick.get("year").asInt()).isEqualTo(year));
        var said = put(
                "/evidence/%s/description".formatted(document),
                "{\"title\":\"名单\",\"reason\":\"补录\",\"places\":[{\"item\":\"G6\"},{\"item\":\"G7\",\"pages\":\"3\"}]}");
        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(json(said).get("confidentiality").asString()).isEqualTo("PUBLIC");
        assertThat(box("G7").get("documents").get(0).asString()).isEqualTo(document);
        assertThat(json(get("/evidence/%s/descriptions".formatted(document), person)))
                .hasSize(2);
        assertThat(upload(path.replace("year=" + year, "year=1999"), "名单.txt", bytes("一"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(upload(path.replace("PUBLIC", "SECRET"), "名单.txt", bytes("一"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(put("/cases/%s/boxes/G6/due".formatted(id), "{\"due\":\"2099-01-01\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(box("G6").get("due").asString()).isEqualTo("2099-01-01");
    }

    private JsonNode box(String item) throws Exception {
        for (var box : json(get("/cases/%s/boxes".formatted(id), person))) {
            if (box.get("item").asString().equals(item)) {
                return box;
            }
        }
        throw new AssertionError("No box " + item);
    }

    private HttpResponse<byte[]> put(String path, String body) throws Exception {
        var request = request("/api/v1" + path, person)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Test
    void A_refused_file_is_answered_with_a_problem_in_Chinese() throws Exception {
        var answer = upload(
                "/cases/%s/evidence?item=G3".formatted(id), "报告.pdf", SampleFile.REFUSED_WINDOWS_PROGRAM.content());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).get("title").asString()).contains("报告.pdf", "可执行程序", "application/x-msdownload");
    }

    @Test
    void A_file_above_the_limit_is_refused_and_leaves_nothing() throws Exception {
        var limit = settings.maxFileSize().toBytes();

        var above = upload("/cases/%s/evidence?item=G3".formatted(id), "大.txt", zeros(limit + 1));
        assertThat(above.statusCode()).isEqualTo(422);
        assertThat(json(above).get("title").asString()).contains("大.txt", "200 MB");
        var farAbove = upload("/cases/%s/evidence?item=G3".formatted(id), "大.txt", zeros(limit + (4 << 20)));
        assertThat(farAbove.statusCode()).isEqualTo(413);
        assertThat(json(farAbove).get("title").asString()).contains("200 MB");

        assertThat(json(get("/cases/%s/evidence".formatted(id), person))).isEmpty();
        try (var left = Files.list(settings.directory().resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void Whoever_may_not_know_of_the_case_is_told_there_is_none() throws Exception {
        var document = fixture.add(editor(county), id, "G3", "音乐教室.txt", "一间");
        var content = "/evidence/%s/content".formatted(document.id());

        var administrator = account("evidence.admin." + county, new Grant(Role.ADMIN, RegionCode.NATION, null));
        for (var stranger : List.of(person(fixture.freeCounty()), administrator)) {
            assertThat(get("/cases/%s/evidence".formatted(id), stranger).statusCode())
                    .isEqualTo(404);
            assertThat(get(content, stranger).statusCode()).isEqualTo(404);
            assertThat(send(stranger, "/cases/%s/evidence?item=G3".formatted(id), "a.txt", () -> stream(bytes("一")))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get(
                                content.replace(
                                        document.id().toString(),
                                        UUID.randomUUID().toString()),
                                person)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/evidence/none/content", person).statusCode()).isEqualTo(404);
        var nobody = HttpRequest.newBuilder(uri(content)).build();
        assertThat(http.send(nobody, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }

    private String person(RegionCode region) {
        return account("evidence." + region, new Grant(Role.COUNTY_EDITOR, region, null));
    }

    private String account(String name, Grant grant) {
        accounts.create(ADMIN, name, name, PASSWORD);
        accounts.grant(ADMIN, name, grant);
        return name;
    }

    private HttpResponse<byte[]> upload(String path, String name, byte[] content) throws Exception {
        return send(person, path, name, () -> stream(content));
    }

    private HttpResponse<byte[]> upload(String path, String name, Supplier<InputStream> content) throws Exception {
        return send(person, path, name, content);
    }

    private HttpResponse<byte[]> send(String sender, String path, String name, Supplier<InputStream> content)
            throws Exception {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, name);
        var parts = List.of(stream(bytes(head)), content.get(), stream(bytes("\r\n--%s--\r\n".formatted(BOUNDARY))));
        var body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(parts)));
        var request = request("/api/v1" + path, sender)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, String reader) throws Exception {
        return http.send(request("/api/v1" + path, reader).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String reader) {
        var credentials = Base64.getEncoder().encodeToString(bytes(reader + ":" + PASSWORD));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/api/v1" + path);
    }

    private static Supplier<InputStream> zeros(long size) {
        return () -> new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] block, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                var read = (int) Math.min(left, length);
                Arrays.fill(block, offset, offset + read, (byte) 'x');
                left -= read;
                return read;
            }
        };
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
