package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RoundFixture;
import org.junheng.casefile.Rounds;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A case with many documents opened, against one with few: its page, its boxes, its answer to a program. */
@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class CaseOpeningBenchmark extends SpringBrowserlessTest {

    private static final int MANY = Integer.getInteger("benchmark.documents", 5_000);
    private static final int FEW = 50;
    private static final int TIMES = 20;
    private static final int ROUNDS = 9;
    private static final String ROUND = "2026";
    private static final RegionCode COUNTY = new RegionCode("320682");

    @LocalServerPort
    int port;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient jdbc;

    HttpClient http = HttpClient.newHttpClient();
    CaseId many = CaseId.create();
    CaseId few = CaseId.create();

    @BeforeEach
    void fill() {
        many = filled(ROUND, MANY);
        few = filled(anotherRound(), FEW);
        jdbc.sql("analyze").update();
    }

    /** Other benchmarks open one for the same county. */
    @AfterEach
    void endCases() {
        for (var id : List.of(many, few)) {
            casefiles.end(id, CaseState.TERMINATED, "benchmark");
        }
    }

    @Test
    void A_case_opens_as_fast_with_many_documents_as_with_few() throws Exception {
        var page = ratio("page", this::open);
        var boxes = ratio("boxes", id -> open(id + "/evidence"));
        var answer = ratio("answer to GET", this::get);

        assertThat(page).isLessThanOrEqualTo(1.2);
        assertThat(answer).isLessThanOrEqualTo(1.2);
        // The boxes count every document.
        assertThat(boxes).isLessThanOrEqualTo(2);
    }

    private double ratio(String what, Opening opening) throws Exception {
        return new Comparison(
                        "%s of a case with %d documents against %d, %d times".formatted(what, MANY, FEW, TIMES), ROUNDS)
                .ratio(round -> opening.repeat(many), round -> opening.repeat(few));
    }

    /** A way to open a case. */
    private interface Opening {

        void open(String id) throws Exception;

        default void repeat(CaseId id) throws Exception {
            for (var time = 0; time < TIMES; time++) {
                open(id.toString());
            }
        }
    }

    private void open(String address) {
        navigate("inbox");
        navigate("cases/" + address);
        assertThat(find(H1.class).exists()).isTrue();
    }

    /** With what a browser then sends, before which the page keeps all that it showed before. */
    private void navigate(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private void get(String id) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString("county.editor:junheng-demo".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/cases/%s".formatted(port, id)))
                .header("Authorization", "Basic " + credentials)
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    /** A county has one case in a round. */
    private String anotherRound() {
        var like = rounds.get(ROUND);
        var id = ROUND + "-few";
        rounds.save(ActorFixture.actor(Role.ADMIN, RegionCode.NATION), RoundFixture.like(like, id, like.edition()));
        return id;
    }

    private CaseId filled(String round, int documents) {
        var id = casefiles.open(ActorFixture.editor(COUNTY), COUNTY, round);
        jdbc.sql("""
                        with made as materialized (
                            select gen_random_uuid() as id, number from generate_series(1, :documents) as number),
                        boxed as (select id, number, 'G' || (number % 15 + 1) as box, encode(sha256(id::text::bytea), 'hex') as sha256
                            from made),
                        entered as (
                            insert into document (id, case_id, box, name, series, version, sha256, size, type, added_by,
                                added_by_name, added_at)
                            select id, :case, box, box || '-01 ' || number || '.pdf', id, 1, sha256, 1000, 'application/pdf',
                                'county.finance', 'x', now() from boxed),
                        checked as (
                            insert into content_check (sha256, macros, scan, signature, at)
                            select sha256, false, 'NONE', '', now() from boxed),
                        described as (
                            insert into document_description (series, revision, version, title, source, confidentiality, reason,
                                by_name, by_display_name, at)
                            select id, 1, 1, 'x', 'x', 'INTERNAL', '', 'county.finance', 'x', now() from boxed)
                        insert into document_place (series, revision, box, year, material, pages)
                        select id, 1, box, 2025, 1, '' from boxed""").param("documents", documents).param("case", id.value()).update();
        return id;
    }
}
