package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.IntegrationTest;
import org.junheng.schooldata.WorkbookFixture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rehearsal over REST, as a program calls it. */
@IntegrationTest
class RehearsalIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Test
    void A_workbook_is_judged_and_answered_with_exact_numbers() {
        var answer = rehearse("county.editor", "320682", WorkbookFixture.bytes("county-falls-short"));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        var body = body(answer);
        assertThat(body.path("edition").asString()).isEqualTo("CN-2017-6");
        assertThat(body.path("resource").asString()).isEqualTo("NOT_MET");
        assertThat(body.path("verdict").asString()).isEqualTo("NOT_MET");
        assertThat(body.path("errors").isEmpty()).isTrue();
        assertThat(body.path("units").size()).isEqualTo(191);
        assertThat(body.path("items").size()).isEqualTo(32);
        var first = body.path("stages").path(0).path("coefficients").path(1);
        assertThat(first.path("item").asString()).isEqualTo("R2");
        assertThat(first.path("value").asString()).startsWith("0.541672142100");
        assertThat(first.path("limit").asString()).isEqualTo("0.50");
        assertThat(first.path("met").asBoolean()).isFalse();
        assertThat(body.toString()).doesNotContain("assessment.");
    }

    @Test
    void A_county_that_is_none_of_mine_does_not_exist() {
        assertThat(status("county.editor", "320623")).isEqualTo(404);
        assertThat(status("county.editor", "nonsense")).isEqualTo(404);
        assertThat(status("admin", "320682")).isEqualTo(404);
        assertThat(status("expert.1", "320682")).isEqualTo(404);
        assertThat(status("city.reviewer", "320682")).isEqualTo(200);
        assertThat(status("nation.officer", "320682")).isEqualTo(200);
    }

    @Test
    void A_file_that_is_no_workbook_is_refused_in_Chinese() {
        var answer = rehearse("county.editor", "320682", new byte[] {1, 2, 3});

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(body(answer).path("title").asString()).contains("xlsx");
    }

    @Test
    void The_empty_template_can_be_downloaded_by_whoever_is_signed_in() {
        var answer = client().get()
                .uri("/api/v1/templates/county-statistics.xlsx")
                .headers(headers -> headers.setBasicAuth("school.editor", "junheng-demo"))
                .retrieve()
                .toEntity(byte[].class);
        var stranger = client().get()
                .uri("/api/v1/templates/county-statistics.xlsx")
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toBodilessEntity();

        assertThat(answer.getBody()).startsWith('P', 'K');
        assertThat(stranger.getStatusCode().value()).isEqualTo(401);
    }

    private int status(String person, String county) {
        return rehearse(person, county, WorkbookFixture.bytes("county-meets"))
                .getStatusCode()
                .value();
    }

    private ResponseEntity<String> rehearse(String person, String county, byte[] workbook) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "workbook.xlsx";
            }
        });
        return client().post()
                .uri("/api/v1/assessments?county={county}&year=2026", county)
                .headers(headers -> headers.setBasicAuth(person, "junheng-demo"))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toEntity(String.class);
    }

    private static JsonNode body(ResponseEntity<String> answer) {
        return JSON.readTree(String.valueOf(answer.getBody()));
    }

    private RestClient client() {
        return RestClient.create("http://localhost:" + port);
    }
}
