package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junheng.shared.Digest;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true after a kill, seen through REST and by looking into the database and the evidence store. */
final class Aftermath {

    private static final String EDITOR = "county.editor";

    private final Path directory;
    private final Rest rest;
    private final String id;
    private final JdbcClient jdbc;

    Aftermath(Path directory, Rest rest, String id) throws IOException {
        this.directory = directory;
        this.rest = rest;
        this.id = id;
        this.jdbc = jdbc(directory);
    }

    /** The database of a data directory. */
    static JdbcClient jdbc(Path directory) throws IOException {
        return JdbcClient.create(database(directory));
    }

    /** The process that serves the database of a data directory, dead or alive. */
    static long postmaster(Path directory) throws IOException {
        return Long.parseLong(pidFile(directory).getFirst().strip());
    }

    private static List<String> pidFile(Path directory) throws IOException {
        return Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
    }

    private static PGSimpleDataSource database(Path directory) throws IOException {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(
                new int[] {Integer.parseInt(pidFile(directory).get(3).strip())});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        source.setPassword(Files.readString(directory.resolve("password")).strip());
        source.setCurrentSchema("junheng");
        return source;
    }

    void assertDurable() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(jdbc.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    void assertNothingAcknowledgedIsMissing(Ledger ledger) {
        var listed = new HashMap<String, String>();
        for (var document : rest.get(EDITOR, "/cases/" + id + "/evidence").body()) {
            listed.put(
                    document.path("id").asString(),
                    "%s %s V%d %s"
                            .formatted(
                                    document.path("item").asString(),
                                    document.path("name").asString(),
                                    document.path("version").asInt(),
                                    document.path("sha256").asString()));
        }
        for (var upload : ledger.uploads()) {
            assertThat(listed.get(upload.id()))
                    .isEqualTo("%s %s V%d %s", upload.item(), upload.name(), upload.version(), upload.sha256());
        }
        var versions =
                jdbc.sql("select id::text from statistics").query(String.class).list();
        assertThat(versions).containsAll(ledger.imports());
        ledger.statements()
                .forEach((item, said) -> assertThat(jdbc.sql(
                                        "select explanation from statement where case_id = cast(? as uuid) and item = ?")
                                .params(id, item)
                                .query(String.class)
                                .list())
                        .containsAll(said));
    }

    void assertEveryDocumentIsWhole() {
        for (var document : rest.get(EDITOR, "/cases/" + id + "/evidence").body()) {
            var content =
                    rest.download(EDITOR, "/evidence/" + document.path("id").asString() + "/content");
            assertThat(Digest.of(content).value())
                    .isEqualTo(document.path("sha256").asString());
        }
        assertNone("a document is attached to the process exactly once", """
                select d.id::text from document d left join engine.act_hi_attachment a on a.description_ = d.id::text
                group by d.id having count(a.id_) <> 1""");
        assertNone("no attachment without its document", """
                select a.id_ from engine.act_hi_attachment a left join document d on a.description_ = d.id::text
                where d.id is null""");
        assertNone("the versions of a document have no gap", """
                select series::text from document group by series having max(version) <> count(*)""");
    }

    void assertEveryImportIsWhole() {
        assertNone(
                "a workbook is kept as it was handed in",
                "select id::text from workbook_import where encode(sha256(content), 'hex') <> sha256");
        assertNone("a workbook became all of its schools", """
                select i.id::text from workbook_import i join statistics s on s.id = i.statistics
                where i.schools <> json_array_length(s.schools) - 1""");
        assertNone("figures come from a workbook that is kept", """
                select s.id::text from statistics s left join workbook_import i on i.statistics = s.id
                where s.previous is null and i.id is null""");
        assertNone("an accepted workbook counted in the case", """
                select i.id::text from workbook_import i left join case_statistics c on c.statistics = i.statistics
                where i.statistics is not null and c.id is null""");
        assertNone("the figures that count are those adopted last", """
                select f.id::text from casefile f where f.statistics is distinct from
                (select c.statistics from case_statistics c where c.case_id = f.id order by c.id desc limit 1)""");
        var counts = jdbc.sql("select statistics is not null from casefile where id = cast(? as uuid)")
                .param(id)
                .query(Boolean.class)
                .single();
        assertThat(rest.get(EDITOR, "/cases/" + id + "/assessment").status()).isEqualTo(counts ? 200 : 404);
    }

    void assertInboxEqualsEngine() {
        assertNone("the inbox equals the engine", """
                select coalesce(t.id_, i.id) from engine.act_ru_task t
                full join (select id, assignee from todo_item where state = 'OPEN') i on i.id = t.id_
                where t.id_ is null or i.id is null or t.assignee_ is distinct from i.assignee""");
    }

    void assertDemoIsGrown() {
        assertNone("every county of the demo was grown to its end", "select county from demo_growth where not grown");
        assertThat(jdbc.sql("select county from demo_growth")
                        .query(String.class)
                        .list())
                .hasSize(8);
        assertNone("what was done in a case is in the order of time", """
                select id::text from (select id, at < lag(at) over (partition by subject order by id) as earlier
                from ledger_entry where kind = 'CASE') e where earlier""");
    }

    void assertStoreHoldsNothingHalf() throws IOException {
        try (var parts = Files.list(directory.resolve("evidence/incoming"))) {
            assertThat(parts).isEmpty();
        }
        try (var files = Files.walk(directory.resolve("evidence/sha256"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Digest.of(Files.readAllBytes(file)).value())
                        .isEqualTo(file.getFileName().toString());
            }
        }
    }

    private void assertNone(String rule, String offenders) {
        assertThat(jdbc.sql(offenders).query(String.class).list()).as(rule).isEmpty();
    }
}
