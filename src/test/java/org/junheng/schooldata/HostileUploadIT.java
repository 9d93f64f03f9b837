package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junheng.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** What a program gets that sends the same files over REST. */
@IntegrationTest
class HostileUploadIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Test
    void Every_hostile_file_gets_an_answer_in_Chinese_that_names_place_value_and_reason() {
        HostileWorkbooks.all().forEach((name, hostile) -> {
            var answer = rehearse(HostileWorkbooks.file(name));
            var body = JSON.readTree(String.valueOf(answer.getBody()));
            var refused = hostile.answer().contains("file.");

            assertThat(answer.getStatusCode().value()).as(name).isIn(refused ? Set.of(413, 422) : Set.of(200));
            if (refused) {
                assertThat(body.path("title").asString()).as(name).containsPattern("\\p{IsHan}");
            } else if (!hostile.place().isEmpty()) {
                var error = body.path("errors").path(0);
                assertThat(error.path("cell").asString()).as(name).isEqualTo(hostile.place());
                assertThat(error.path("row").asInt()).as(name).isEqualTo(2);
                assertThat(error.path("column").asString()).as(name).isEqualTo("小学班数");
                assertThat(error.path("reason").asString()).as(name).containsPattern("\\p{IsHan}");
            }
        });
    }

    @Test
    void Columns_that_were_not_recognised_are_reported_though_they_are_no_errors() {
        var answer = rehearse(new RawWorkbook()
                .sheet("学校", RawWorkbook.header("联系电话") + RawWorkbook.school(2, RawWorkbook.text("G2", "1")))
                .build());

        var body = JSON.readTree(String.valueOf(answer.getBody()));
        assertThat(body.path("errors").isEmpty()).isTrue();
        assertThat(body.path("queries").valueStream())
                .anyMatch(query -> query.path("rule").asString().equals("UNKNOWN_COLUMN")
                        && query.path("message").asString().contains("联系电话"));
    }

    private ResponseEntity<String> rehearse(byte[] workbook) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "workbook.xlsx";
            }
        });
        return RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/v1/assessments?county=320682&year=2026")
                .headers(headers -> headers.setBasicAuth("county.editor", "junheng-demo"))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toEntity(String.class);
    }
}
