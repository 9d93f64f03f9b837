package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.IntegrationTest;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FormsFixture;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Autowired
    Statistics statistics;

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
    void A_number_of_a_draft_is_followed_to_its_cell_without_keeping_anything() throws IOException {
        var workbook = WorkbookFixture.bytes("county-falls-short");
        var answer = post("county.editor", "/api/v1/assessments/lineage?county=320682&year=2026&item=G12", workbook);

        var body = body(answer);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(body.path("figures").size()).isGreaterThan(100);
        assertThat(body.path("steps").toString()).contains("÷").doesNotContain("assessment.");
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (var figure : body.path("figures")) {
                var cell = new CellReference(figure.path("cell").asString());
                var row = file.getSheet(figure.path("sheet").asString()).getRow(cell.getRow());
                var shown = new DataFormatter();
                assertThat(StreamSupport.stream(row.spliterator(), false).map(shown::formatCellValue))
                        .contains(figure.path("school").asString());
            }
        }
        var source = body.path("figures").path(0).path("file");
        assertThat(source.path("name").asString()).isEqualTo("workbook.xlsx");
        assertThat(source.path("sha256").asString())
                .isEqualTo(Digest.of(workbook).value());
    }

    @Test
    void Coefficients_units_and_county_items_of_a_draft_are_followed_too() {
        var workbook = WorkbookFixture.bytes("county-falls-short");
        var lineage = "/api/v1/assessments/lineage?county=320682&year=2026&item=";

        var coefficient = body(post("county.editor", lineage + "R2&stage=PRIMARY", workbook));
        var unit = coefficient.path("units").path(0).path("school").asString();
        var value = body(post("county.editor", lineage + "R2&stage=PRIMARY&school=" + unit, workbook));
        var county = body(post("county.editor", lineage + "G8", workbook));

        assertThat(coefficient.path("value").asString()).startsWith("0.541672142100");
        assertThat(coefficient.path("units").size()).isGreaterThan(50);
        assertThat(value.path("value").asString())
                .isEqualTo(coefficient.path("units").path(0).path("value").asString());
        assertThat(county.path("figures").size()).isEqualTo(2);
        assertThat(county.path("figures").path(0).path("school").isNull()).isTrue();
        assertThat(post("county.editor", lineage + "G8&school=" + unit, workbook)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(post("city.reviewer", lineage + "G99", workbook)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void The_same_draft_is_judged_by_two_editions_side_by_side() {
        var workbook = WorkbookFixture.bytes("county-meets");
        var path = "/api/v1/assessments?county=320682&year=2026&edition=";

        var national = body(post("county.editor", path + "CN-2017-6", workbook));
        var province = body(post("county.editor", path + "TEST-PROVINCE-1", workbook));

        assertThat(national.path("edition").asString()).isEqualTo("CN-2017-6");
        assertThat(national.path("items").size()).isEqualTo(32);
        assertThat(province.path("edition").asString()).isEqualTo("TEST-PROVINCE-1");
        assertThat(province.path("items").size()).isEqualTo(33);
        assertThat(threshold(national)).isEqualTo("4.2");
        assertThat(threshold(province)).isEqualTo("5.0");
        assertThat(post("county.editor", path + "CN-1999-1", workbook)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(post("county.editor", path + "no%20edition", workbook)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void The_calculation_of_a_draft_is_a_workbook() {
        var answer = upload(
                "county.editor",
                "/api/v1/assessments/worksheet.xlsx?county=320682&year=2026",
                WorkbookFixture.bytes("county-meets"),
                byte[].class);

        assertThat(answer.getBody()).startsWith('P', 'K');
    }

    private static String threshold(JsonNode body) {
        return StreamSupport.stream(body.path("units").spliterator(), false)
                .filter(unit -> unit.path("stage").asString().equals("PRIMARY"))
                .map(unit -> unit.path("items").path(0).path("threshold").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void Forms_in_several_parts_or_one_archive_are_judged_as_one_and_what_they_lack_is_listed() {
        var parts = FormsFixture.exports(20);
        var path = "/api/v1/assessments?county=320682&year=2026";

        var answer = body(upload("county.editor", path, parts, String.class));

        assertThat(answer.path("units").size()).isEqualTo(25);
        assertThat(answer.path("errors").isEmpty()).isTrue();
        assertThat(answer.path("remarks").toString()).contains(Column.MUSIC_ROOMS.header());
        assertThat(answer.path("notFound").toString())
                .contains(Column.MUSIC_ROOMS.header())
                .doesNotContain(Column.EQUIPMENT.header());
        assertThat(body(post("county.editor", path, FormsFixture.export(20))).path("units"))
                .isEqualTo(answer.path("units"));
        assertThat(body(post("county.editor", path, zipped(parts))).path("units"))
                .isEqualTo(answer.path("units"));
        assertThat(body(post("county.editor", path, WorkbookFixture.bytes("county-meets")))
                        .path("notFound")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void A_number_of_forms_is_followed_to_the_cells_of_the_form() {
        var path = "/api/v1/assessments/lineage?county=320682&year=2026&item=R1&stage=PRIMARY&school=2132100001";

        var figures = body(upload("county.editor", path, FormsFixture.exports(20), String.class))
                .path("figures");

        assertThat(figures.path(0).path("value").asString()).isEqualTo("21");
        assertThat(figures.path(0).path("sheet").asString()).isEqualTo("workbook (6).xlsx / 教基4155_小学");
        assertThat(figures.path(0).path("cell").asString()).isEqualTo("E3 + F3 + G3");
    }

    @Test
    void A_draft_is_compared_with_the_figures_of_the_year_before() {
        var path = "/api/v1/assessments?county=320682&year=2061";
        var before = body(post("county.editor", path, FormsFixture.export(19)));
        var editor = new Actor(
                "county.editor", "editor", Set.of(new Grant(Role.COUNTY_EDITOR, new RegionCode("320682"), null)));
        var workbook = new ByteArrayInputStream(WorkbookFixture.bytes("county-meets"));
        statistics.importWorkbook(editor, new RegionCode("320682"), new SchoolYear(2060), "2060.xlsx", workbook);

        var forms = body(post("county.editor", path, FormsFixture.export(19)));
        var same = body(post("city.reviewer", path, WorkbookFixture.bytes("county-meets")));

        assertThat(before.path("queries").toString()).doesNotContain("SCHOOLS_LOST");
        assertThat(forms.path("queries").toString()).contains("SCHOOLS_LOST");
        assertThat(same.path("queries").toString()).doesNotContain("SCHOOLS_LOST");
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
        return post(person, "/api/v1/assessments?county=" + county + "&year=2026", workbook);
    }

    private ResponseEntity<String> post(String person, String path, byte[] workbook) {
        return upload(person, path, workbook, String.class);
    }

    private static byte[] zipped(List<byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var number = 0; number < files.size(); number++) {
                zip.putNextEntry(new ZipEntry(number + ".xlsx"));
                zip.write(files.get(number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private <T> ResponseEntity<T> upload(String person, String path, byte[] workbook, Class<T> answer) {
        return upload(person, path, List.of(workbook), answer);
    }

    private <T> ResponseEntity<T> upload(String person, String path, List<byte[]> files, Class<T> answer) {
        var parts = new LinkedMultiValueMap<String, Object>();
        files.forEach(file -> parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "workbook.xlsx";
            }
        }));
        return client().post()
                .uri(URI.create("http://localhost:" + port + path))
                .headers(headers -> headers.setBasicAuth(person, "junheng-demo"))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toEntity(answer);
    }

    private static JsonNode body(ResponseEntity<String> answer) {
        return JSON.readTree(String.valueOf(answer.getBody()));
    }

    private RestClient client() {
        return RestClient.create("http://localhost:" + port);
    }
}
