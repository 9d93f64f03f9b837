package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.identity.DemoPeople;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class CasesRestIT {

    private static final RegionCode COUNTY = new RegionCode("320682");

    @LocalServerPort
    int port;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture cases;

    @Autowired
    JsonMapper json;

    final HttpClient http = HttpClient.newHttpClient();
    CaseId id = CaseId.create();

    @BeforeEach
    void openCase() {
        id = cases.open(COUNTY);
    }

    @AfterEach
    void endCase() {
        casefiles.end(id, CaseState.TERMINATED, "test");
        http.close();
    }

    @Test
    void A_case_tells_where_it_stands_and_on_what_data() {
        var answer = get("county.editor", "/cases/" + id);

        assertThat(answer.statusCode()).isEqualTo(200);
        var told = json.readTree(answer.body());
        assertThat(told.get("state").asString()).isEqualTo("SELF_ASSESSMENT");
        assertThat(told.get("edition").asString()).isEqualTo("CN-2017-6");
        assertThat(told.get("digest").asString()).isEqualTo(casefiles.digest(id).value());
        assertThat(told.get("steps").isArray()).isTrue();
    }

    @Test
    void Those_above_see_it_and_nobody_else_learns_that_it_exists() {
        for (var person : List.of("city.leader", "province.officer", "nation.leader", "county.finance")) {
            assertThat(get(person, "/cases/" + id).statusCode()).as(person).isEqualTo(200);
            assertThat(total(person)).as(person).isEqualTo(1);
        }
        for (var person : List.of("admin", "school.editor", "expert.1")) {
            for (var path : List.of("", "/items", "/log")) {
                assertThat(get(person, "/cases/" + id + path).statusCode())
                        .as(person + path)
                        .isEqualTo(404);
            }
            assertThat(total(person)).as(person).isZero();
        }
        assertThat(get("city.leader", "/cases/" + CaseId.create()).statusCode()).isEqualTo(404);
        assertThat(get("city.leader", "/cases/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void A_sideways_county_is_told_the_same_as_of_a_case_that_is_not_there() {
        var other = cases.open();

        var hidden = get("county.editor", "/cases/" + other);
        var absent = get("county.editor", "/cases/" + CaseId.create());

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(title(hidden)).isEqualTo(title(absent));
        assertThat(put("county.editor", other, "G1", "{\"claim\":\"MET\",\"explanation\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void An_item_is_stated_and_read_back_and_logged() {
        var answer = put("county.editor", id, "G7", "{\"claim\":\"MET\",\"explanation\":\"because\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).get("onBehalfOf").asString()).isEqualTo("FINANCE");
        var items =
                json.readTree(get("province.officer", "/cases/" + id + "/items").body());
        assertThat(items.size()).isEqualTo(32);
        assertThat(items.valueStream().filter(item -> item.hasNonNull("claim")).toList())
                .singleElement()
                .satisfies(item -> assertThat(item.get("item").asString()).isEqualTo("G7"));
        var log = json.readTree(get("county.director", "/cases/" + id + "/log").body());
        assertThat(log.get(0).get("actor").asString()).isEqualTo("county.editor");
    }

    @Test
    void A_wrong_or_late_statement_is_refused_in_Chinese() {
        assertThat(put("county.editor", id, "G7", "{\"claim\":\"PERHAPS\",\"explanation\":\"x\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(put("city.reviewer", id, "G7", "{\"claim\":\"MET\",\"explanation\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        casefiles.seal(id);

        var locked = put("county.editor", id, "G7", "{\"claim\":\"MET\",\"explanation\":\"x\"}");

        assertThat(locked.statusCode()).isEqualTo(409);
        assertThat(title(locked)).containsPattern("\\p{IsHan}");
        casefiles.unseal(id);
    }

    @Test
    void A_list_is_filtered_and_counted() {
        var found = json.readTree(get("nation.officer", "/cases?county=3206&state=SELF_ASSESSMENT&round=2026&size=1")
                .body());

        assertThat(found.get("content").size()).isEqualTo(1);
        assertThat(get("nation.officer", "/cases?state=NONE").statusCode()).isEqualTo(422);
        assertThat(get("nation.officer", "/cases?county=x").statusCode()).isEqualTo(422);
    }

    @Test
    void A_longer_list_takes_no_more_statements() {
        var all =
                json.readTree(get("nation.officer", "/cases?county=3205&size=2").body());
        assertThat(all.get("content").size()).isEqualTo(2);
        for (var told : all.get("content")) {
            var listed = CaseId.parse(told.get("id").asString());
            assertThat(told.get("digest").asString())
                    .isEqualTo(casefiles.digest(listed).value());
        }

        var one = statements(() -> get("nation.officer", "/cases?county=3205&size=1"));
        var two = statements(() -> get("nation.officer", "/cases?county=3205&size=2"));

        assertThat(one).hasSizeGreaterThan(5);
        assertThat(two).hasSameSizeAs(one);
    }

    /** The SQL that calls cause, of whatever runs besides nothing; the clock looks for itself whether it was moved. */
    private static List<String> statements(Runnable calls) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread().getName().contains("-exec-")) {
                    super.append(event);
                }
            }
        };
        seen.start();
        logger.addAppender(seen);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            calls.run();
        } finally {
            logger.setAdditive(true);
            logger.setLevel(null);
            logger.detachAppender(seen);
        }
        return List.copyOf(seen.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .filter(message -> !message.contains("clock_offset"))
                .toList();
    }

    private int total(String person) {
        return json.readTree(get(person, "/cases?county=" + COUNTY + "&state=SELF_ASSESSMENT")
                        .body())
                .get("total")
                .asInt();
    }

    private String title(HttpResponse<String> answer) {
        JsonNode problem = json.readTree(answer.body());
        return problem.get("title").asString();
    }

    private HttpResponse<String> get(String person, String path) {
        return send(person, request(path).GET());
    }

    private HttpResponse<String> put(String person, CaseId casefile, String item, String body) {
        return send(
                person,
                request("/cases/" + casefile + "/items/" + item)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path));
    }

    private HttpResponse<String> send(String person, HttpRequest.Builder request) {
        var credentials = (person + ":" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var authorized = request.header(
                        "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .build();
        try {
            return http.send(authorized, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
