package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two applications on one PostgreSQL that is not their own and one evidence store, both started at once on the empty
 * database.
 */
class TwoNodesIT {

    private static final String EDITOR = "county.editor";
    private static final String PASSWORD = "seven quiet rivers";

    @TempDir
    Path directory;

    EmbeddedPostgres server;
    JdbcClient jdbc;

    @BeforeEach
    void startServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/external").toFile())
                .start();
        jdbc = JdbcClient.create(server.getPostgresDatabase());
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void Two_nodes_with_the_demo_work_as_one() throws IOException {
        try (var first = launch("first", "--spring.profiles.active=demo");
                var second = launch("second", "--spring.profiles.active=demo")) {
            first.awaitReady();
            second.awaitReady();
            assertEveryModelIsDeployedOnce();
            assertThat(strings("select county from junheng.casefile"))
                    .containsExactlyInAnyOrder(
                            "320281", "320282", "320582", "320583", "320612", "320614", "320623", "320681");

            var id = new Opening(first.rest()).open();
            assertCompletedOnce(first.rest(), second.rest(), id);
            assertReadableOnBoth(first.rest(), second.rest(), id);
            assertOneClock(first.rest(), second.rest());
            assertThat(strings("""
                    select job_id_ from engine.act_hi_job_log where job_state_ in (1, 2)
                    group by job_id_ having count(*) > 1""")).as("a job runs once and does not fail").isEmpty();
        }
    }

    @Test
    @Tag("endurance")
    void Without_the_demo_there_is_one_administrator_from_configuration() throws IOException {
        String[] configured = {"--junheng.administrator.name=chief", "--junheng.administrator.password=" + PASSWORD};
        try (var first = launch("first", configured);
                var second = launch("second", configured)) {
            for (var node : List.of(first, second)) {
                node.awaitUp();
                assertThat(node.rest(PASSWORD).get("chief", "/tasks").status()).isEqualTo(200);
                for (var person : List.of("county.editor", "nation.leader", "admin")) {
                    assertThat(node.rest().get(person, "/tasks").status()).isEqualTo(401);
                }
                var clock = node.rest(PASSWORD).post("chief", "/demo/clock", Map.of("advance", "P1D"));
                assertThat(clock.status()).isEqualTo(404);
            }
            assertThat(strings("select name from junheng.person")).containsExactly("chief");
            assertThat(strings("select id::text from junheng.casefile")).isEmpty();
            assertEveryModelIsDeployedOnce();
        }
    }

    @Test
    @Tag("endurance")
    void Without_an_administrator_it_says_what_to_configure() throws IOException, InterruptedException {
        var node = launch("first");

        assertThat(node.awaitEnd()).contains("junheng.administrator.name", "junheng.administrator.password");
    }

    /** The same completion on both at once, as by a person with two windows. */
    private void assertCompletedOnce(Rest first, Rest second, String id) {
        var task = new Opening(first).claim(id);

        var answers = Stream.of(first, second)
                .map(node ->
                        CompletableFuture.supplyAsync(() -> node.post(EDITOR, task + "/complete", Opening.eligible())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Rest.Answer::status)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(strings("""
                select id from junheng.ledger_entry where kind = 'CASE' and subject = '%s'
                and content::json ->> 'step' = 'userTask_confirmEligibility' and content::json ->> 'action' = 'SUBMIT'""".formatted(id))).hasSize(1);
        assertThat(strings("select id_ from engine.act_ru_task where task_def_key_ = 'userTask_importStatistics'"
                        + " and proc_inst_id_ in (select id_ from engine.act_ru_execution where business_key_ = '%s')"
                                .formatted(id)))
                .hasSize(1);
    }

    private static void assertReadableOnBoth(Rest first, Rest second, String id) {
        var content = "%PDF-1.4 two nodes".getBytes(StandardCharsets.US_ASCII);
        var uploaded = first.upload(EDITOR, "POST", "/cases/" + id + "/evidence?item=G11", "佐证.pdf", content);
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);

        assertThat(second.download(
                        EDITOR, "/evidence/" + uploaded.body().path("id").asString() + "/content"))
                .isEqualTo(content);
    }

    private static void assertOneClock(Rest first, Rest second) {
        var moved = now(first, "P40D");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(now(second, "PT0S")).isAfterOrEqualTo(moved));
        assertThat(now(second, "PT1H"))
                .isBetween(moved.plusHours(1), moved.plusHours(1).plusMinutes(1));
    }

    private static OffsetDateTime now(Rest rest, String advance) {
        var answer = rest.post("admin", "/demo/clock", Map.of("advance", advance));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return OffsetDateTime.parse(answer.body().path("now").asString());
    }

    private ChildApplication launch(String name, String... settings) throws IOException {
        var all = new ArrayList<>(List.of(settings));
        all.add("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
        all.add("--junheng.data-directory=" + directory);
        return ChildApplication.launch(Path.of("target/two-nodes-" + name + ".log"), all.toArray(String[]::new));
    }

    private void assertEveryModelIsDeployedOnce() {
        assertThat(strings("select key_ from engine.act_re_procdef"))
                .contains("county-certification", "city-review")
                .doesNotHaveDuplicates();
        assertThat(strings("select version from junheng.flyway_schema_history where not success"))
                .isEmpty();
    }

    private List<@Nullable String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
