package org.junheng.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.schooldata.WorkbookFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios as a program of the bureau works with them. */
@IntegrationTest
class ScenariosRestIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAY = """
            [{"kind":"COUNTY","figure":"TEACHERS_PAY","value":"1"},
             {"kind":"PUPILS","stage":"PRIMARY","percent":10}]""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from scenario where county = '320682'").update();
    }

    @Test
    void A_scenario_is_kept_read_with_its_outcome_replaced_and_forgotten() {
        var kept = save("pay", PAY);
        assertThat(kept.getStatusCode().value()).isEqualTo(201);
        var at = Objects.requireNonNull(kept.getHeaders().getLocation()).getPath();

        var body = body(call(HttpMethod.GET, "county.director", at, null));
        assertThat(body.path("scenario").path("changes").size()).isEqualTo(2);
        assertThat(body.path("scenario").path("file").asString()).isEqualTo("draft.xlsx");
        assertThat(body.path("outcome").path("edition").asString()).isEqualTo("CN-2017-6");
        assertThat(body.path("outcome").path("items").toString()).contains("\"G8\"");
        assertThat(body.path("outcome").path("then").path("stages").size()).isEqualTo(2);
        assertThat(body.toString()).doesNotContain("planning.", "assessment.");
        assertThat(body(call(HttpMethod.GET, "county.editor", "/api/v1/scenarios?county=320682", null))
                        .size())
                .isEqualTo(1);

        assertThat(call(HttpMethod.DELETE, "county.editor", at, null)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(call(HttpMethod.GET, "county.editor", at, null)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void Two_are_compared_and_exported() {
        var one = id(save("one", "[]"));
        var other = id(save("other", PAY));
        var ids = "?id=" + one + "&id=" + other;

        var compared = body(call(HttpMethod.GET, "county.editor", "/api/v1/scenarios/comparison" + ids, null));
        assertThat(compared.path("scenarios").path(0).path("then")).isEqualTo(compared.path("today"));
        assertThat(compared.path("scenarios").path(1).path("then")).isNotEqualTo(compared.path("today"));

        var file = client().get()
                .uri("/api/v1/scenarios/comparison.xlsx" + ids)
                .headers(headers -> headers.setBasicAuth("county.editor", "junheng-demo"))
                .retrieve()
                .toEntity(byte[].class);
        assertThat(file.getBody()).startsWith('P', 'K');
    }

    @Test
    void What_changed_meanwhile_or_names_no_version_is_not_replaced() {
        var kept = body(save("mine", "[]"));
        var request = Map.of(
                "county", "320682",
                "year", 2026,
                "name", "mine",
                "statistics", "00000000-0000-4000-8000-000000000000",
                "changes", List.of());
        var at = "/api/v1/scenarios/" + kept.path("id").asString();

        assertThat(call(HttpMethod.PUT, "county.editor", at, request)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        var late = new HashMap<String, Object>(request);
        late.put("savedAt", "2020-01-01T00:00:00Z");
        assertThat(call(HttpMethod.PUT, "county.editor", at, late)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void Wrong_changes_are_refused_and_keep_nothing() {
        for (var changes : List.of(
                "[{\"kind\":\"FIGURE\",\"school\":\"1\",\"column\":\"EQUIPMENT\",\"value\":\"5\"}]",
                "[{\"kind\":\"FIGURE\",\"column\":\"EQUIPMENT\",\"value\":\"5\"}]",
                "[{\"kind\":\"COUNTY\",\"figure\":\"TEACHERS_PAY\",\"value\":\"much\"}]",
                "[{\"kind\":\"MAGIC\"}]",
                "[{\"school\":\"1\"}]",
                "[{\"kind\":\"DIVISION\",\"school\":\"2132101000\",\"name\":\"n\",\"percent\":50.9}]",
                "{")) {
            assertThat(save("wrong", changes).getStatusCode().value())
                    .as(changes)
                    .isEqualTo(422);
        }
        assertThat(body(call(HttpMethod.GET, "county.editor", "/api/v1/scenarios?county=320682", null))
                        .size())
                .isZero();
    }

    @Test
    void A_body_that_leaves_something_out_or_is_none_is_refused_in_Chinese() {
        var incomplete =
                call(HttpMethod.POST, "county.editor", "/api/v1/scenarios", "{\"county\": \"320682\", \"year\": 2026}");
        assertThat(incomplete.getStatusCode().value()).isEqualTo(422);
        assertThat(body(incomplete).path("title").asString()).isEqualTo("缺少字段“name”");

        var broken = call(HttpMethod.POST, "county.editor", "/api/v1/scenarios", "{\"county\": ");
        assertThat(broken.getStatusCode().value()).isEqualTo(400);
        assertThat(body(broken).path("title").asString()).startsWith("请求内容无法解析");
    }

    @Test
    void Nobody_else_learns_of_it() {
        var at = "/api/v1/scenarios/" + id(save("mine", "[]"));

        for (var other : List.of("county.leader", "city.reviewer", "province.leader", "nation.officer", "admin")) {
            assertThat(call(HttpMethod.GET, other, at, null).getStatusCode().value())
                    .isEqualTo(404);
            assertThat(call(HttpMethod.DELETE, other, at, null).getStatusCode().value())
                    .isEqualTo(404);
            assertThat(call(HttpMethod.GET, other, "/api/v1/scenarios?county=320682", null)
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
        }
    }

    private static String id(ResponseEntity<String> kept) {
        return body(kept).path("id").asString();
    }

    private ResponseEntity<String> save(String name, String changes) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("name", name);
        parts.add("changes", changes);
        parts.add("file", new ByteArrayResource(WorkbookFixture.bytes("county-falls-short")) {
            @Override
            public String getFilename() {
                return "draft.xlsx";
            }
        });
        return client().post()
                .uri("/api/v1/scenarios?county=320682&year=2026")
                .headers(headers -> headers.setBasicAuth("county.editor", "junheng-demo"))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toEntity(String.class);
    }

    private ResponseEntity<String> call(HttpMethod method, String person, String path, @Nullable Object request) {
        var call = client().method(method).uri(path).headers(headers -> headers.setBasicAuth(person, "junheng-demo"));
        if (request != null) {
            call.contentType(MediaType.APPLICATION_JSON).body(request);
        }
        return call.retrieve()
                .onStatus(HttpStatusCode::isError, (asked, response) -> {})
                .toEntity(String.class);
    }

    private static JsonNode body(ResponseEntity<String> answer) {
        return JSON.readTree(String.valueOf(answer.getBody()));
    }

    private RestClient client() {
        return RestClient.create("http://localhost:" + port);
    }
}
