package org.junheng.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.assessment.PlanCosts;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gap analysis over REST, and the unit costs that counties keep. */
@IntegrationTest
class GapIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    UnitCosts costs;

    @Autowired
    CaseFixture cases;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void A_workbook_is_answered_with_its_gaps_and_a_plan_and_nothing_is_stored() {
        var before = stored();

        var answer = body(analyse("county.editor", "320682", null));

        var plan = answer.path("plan");
        assertThat(answer.path("resource").asString()).isEqualTo("NOT_MET");
        assertThat(answer.path("units").size()).isEqualTo(82);
        assertThat(answer.path("coefficients").size()).isEqualTo(14);
        assertThat(plan.path("status").asString()).isEqualTo("BOUNDED");
        assertThat(new BigDecimal(plan.path("bound").asString()))
                .isLessThan(new BigDecimal(plan.path("cost").asString()));
        assertThat(sum(plan.path("measures")))
                .isEqualByComparingTo(plan.path("cost").asString());
        assertThat(sum(plan.path("budget")))
                .isEqualByComparingTo(plan.path("cost").asString());
        assertThat(answer.toString()).doesNotContain("planning.", "assessment.");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void Costs_of_the_call_count_in_place_of_the_countys() {
        var cheap = body(analyse("county.editor", "320682", "[{\"item\":\"R4\",\"price\":\"0.01\"}]"));

        assertThat(cheap.path("costs").path(3).path("price").asString()).isEqualTo("0.01");
        assertThat(new BigDecimal(cheap.path("plan").path("cost").asString())).isLessThan(new BigDecimal("100000000"));
    }

    @Test
    void Wrong_costs_and_years_are_refused_in_Chinese() {
        for (var wrong : List.of(
                "[{\"item\":\"R1\",\"price\":\"-5\"}]",
                "[{\"item\":\"X\",\"price\":\"5\"}]",
                "[{\"price\":\"5\"}]",
                "[{\"item\":\"R4\"}]",
                "nonsense")) {
            var answer = analyse("county.editor", "320682", wrong);

            assertThat(answer.getStatusCode().value()).as(wrong).isEqualTo(422);
            assertThat(body(answer).path("title").asString()).as(wrong).matches(".*\\p{IsHan}.*");
        }
    }

    @Test
    void A_county_that_is_none_of_mine_does_not_exist() {
        assertThat(analyse("county.editor", "320623", null).getStatusCode().value())
                .isEqualTo(404);
        assertThat(analyse("admin", "320682", null).getStatusCode().value()).isEqualTo(404);
        assertThat(analyse("expert.1", "320682", null).getStatusCode().value()).isEqualTo(404);
        assertThat(analyse("school.editor", "320682", null).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void A_countys_bureau_keeps_its_costs_and_those_of_others_stay() {
        var county = cases.freeCounty();
        var other = cases.freeCounty();

        costs.set(ActorFixture.editor(county), county, List.of(price("R7", "45000.50")));

        assertThat(costs.of(county).of("R7").price()).isEqualByComparingTo("45000.50");
        assertThat(costs.of(county).of("R1")).isEqualTo(PlanCosts.assumed().of("R1"));
        assertThat(costs.of(other)).isEqualTo(PlanCosts.assumed());
        assertThat(costs.saved(county))
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("COUNTY_EDITOR"));
        costs.reset(ActorFixture.actor(Role.COUNTY_DIRECTOR, county), county);
        assertThat(costs.of(county)).isEqualTo(PlanCosts.assumed());
        assertThat(costs.saved(county)).isEmpty();
    }

    @Test
    void Nobody_else_sets_them() {
        var county = cases.freeCounty();
        var elsewhere = cases.freeCounty();

        assertRefused(Refusal.Kind.FORBIDDEN, ActorFixture.department(county, "FINANCE"), county);
        assertRefused(Refusal.Kind.FORBIDDEN, ActorFixture.actor(Role.COUNTY_LEADER, county), county);
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                ActorFixture.actor(Role.PROVINCE_OFFICER, ActorFixture.province(county)),
                county);
        assertRefused(Refusal.Kind.NOT_FOUND, ActorFixture.editor(elsewhere), county);
        assertRefused(Refusal.Kind.NOT_FOUND, ActorFixture.school(county, "2132000001"), county);
        assertThat(costs.of(county)).isEqualTo(PlanCosts.assumed());
    }

    private void assertRefused(Refusal.Kind kind, Actor actor, RegionCode county) {
        assertThatThrownBy(() -> costs.set(actor, county, List.of(price("R7", "1"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static UnitCosts.Price price(String item, String amount) {
        return new UnitCosts.Price(item, new BigDecimal(amount), null);
    }

    private List<Long> stored() {
        return List.of("statistics", "workbook_import", "unit_cost").stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static BigDecimal sum(JsonNode lines) {
        return lines.valueStream()
                .map(line -> new BigDecimal(line.path("cost").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ResponseEntity<String> analyse(String person, String county, @Nullable String costs) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(WorkbookFixture.bytes("county-falls-short")) {
            @Override
            public String getFilename() {
                return "workbook.xlsx";
            }
        });
        if (costs != null) {
            parts.add("costs", costs);
        }
        return RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/v1/assessments/gap?county={county}&year=2026", county)
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
}
