package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.review.ReviewFixture.met;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.identity.People;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Experts judge alone: on no channel does anybody learn anything before all have handed in, and the county never. */
@IntegrationTest
class AloneIT {

    private static final RegionCode COUNTY = new RegionCode("320682");
    private static final String SECRET = "机密：校舍面积存疑";
    private static final List<String> OTHERS = List.of(
            "expert.2",
            "expert.3",
            "province.officer",
            "province.leader",
            "nation.officer",
            "city.reviewer",
            "city.leader",
            "county.editor",
            "county.leader");
    private static final List<String> CALLS = List.of(
            "/cases/%s",
            "/cases/%s/log",
            "/cases/%s/opinions?level=EXPERT",
            "/cases/%s/opinions?level=PROVINCE",
            "/cases/%s/opinions?level=CITY",
            "/cases/%s/problems",
            "/cases/%s/problems/proposal?level=PROVINCE",
            "/cases/%s/reports",
            "/cases/%s/visits",
            "/cases/%s/items",
            "/tasks?state=done&case=%s",
            "/tasks?state=open&case=%s");

    @LocalServerPort
    int port;

    @Autowired
    ReviewFixture review;

    @Autowired
    Opinions opinions;

    @Autowired
    People people;

    @Test
    @Clause("alone-then-together")
    void Nobody_learns_what_an_expert_holds_until_all_have_handed_in_and_the_county_not_even_the_names()
            throws Exception {
        var id = review.open(COUNTY, CaseState.PROVINCE_EVALUATION);
        review.start("province-evaluation", id, COUNTY, "userTask_appointPanel");
        var experts = List.of("expert.1", "expert.2", "expert.3");
        review.complete(
                people.actor("province.officer"), id, "userTask_appointPanel", "SUBMIT", new Appointment(experts));
        opinions.save(review.expert(1), id, Level.EXPERT, ReviewFixture.notMet("R4", SECRET));
        for (var other : OTHERS) {
            assertThat(everything(other, id)).as("draft, " + other).doesNotContain(SECRET);
        }

        handIn(id, 1);

        assertThat(everything("expert.1", id)).contains(SECRET);
        for (var other : OTHERS) {
            assertThat(everything(other, id))
                    .as("handed in, " + other)
                    .doesNotContain(SECRET)
                    .doesNotContain("NOT_MET")
                    .doesNotContain("NEEDS_VISIT");
        }

        handIn(id, 2);
        handIn(id, 3);

        for (var reader : List.of("expert.2", "province.officer", "province.leader", "nation.officer")) {
            assertThat(everything(reader, id)).as("all handed in, " + reader).contains(SECRET);
        }
        for (var other : List.of("county.editor", "county.leader", "city.reviewer", "expert.5")) {
            assertThat(everything(other, id))
                    .as("never, " + other)
                    .doesNotContain(SECRET)
                    .doesNotContain("expert.1")
                    .doesNotContain(people.displayName("expert.1"));
        }
    }

    @Test
    void The_steps_of_a_case_do_not_name_the_panel() throws Exception {
        var county = review.county();
        var id = review.open(county, CaseState.PROVINCE_EVALUATION);
        review.start("province-evaluation", id, county, "userTask_appointPanel");
        review.complete(
                ReviewFixture.officer(county),
                id,
                "userTask_appointPanel",
                "SUBMIT",
                new Appointment(List.of("expert.1", "expert.2", "expert.4")));

        assertThat(review.open(id)).hasSize(3).allSatisfy(todo -> {
            assertThat(todo.name()).isEqualTo("独立评审");
            assertThat(todo.element()).isNull();
            assertThat(todo.candidates()).isEmpty();
        });
    }

    private void handIn(CaseId id, int number) {
        var expert = review.expert(number);
        for (var standing : opinions.standings(expert, id, Level.EXPERT)) {
            if (standing.opinion() == null) {
                opinions.save(expert, id, Level.EXPERT, met(standing.item()));
            }
        }
        review.complete(expert, id, "userTask_giveOpinion", "SUBMIT", new GivenOpinions(null));
    }

    private String everything(String person, CaseId id) throws IOException, InterruptedException {
        var all = new StringBuilder();
        try (var http = HttpClient.newHttpClient()) {
            for (var call : CALLS) {
                var credentials =
                        Base64.getEncoder().encodeToString((person + ":junheng-demo").getBytes(StandardCharsets.UTF_8));
                var request = HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/api/v1%s".formatted(port, call.formatted(id))))
                        .header("Authorization", "Basic " + credentials)
                        .build();
                var answer = http.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(person + " " + call).isIn(200, 403, 404);
                all.append(answer.body()).append('\n');
            }
        }
        return all.toString();
    }
}
