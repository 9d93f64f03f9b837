package org.junheng.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the index. */
@Repository
class IndexRepository {

    private final JdbcClient jdbc;

    IndexRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enqueue(DocumentId id) {
        jdbc.sql("insert into search_waiting (document) values (?) on conflict do nothing")
                .param(id.value())
                .update();
    }

    /** Takes what has waited longest and nobody is at; left alone it waits again some minutes later, each time longer. */
    Optional<Waiting> take() {
        return jdbc.sql("""
                        update search_waiting set tries = tries + 1, until = now() + least(tries + 1, 12) * interval '5 minutes'
                        from document
                        where document.id = search_waiting.document and search_waiting.document = (
                            select waiting.document from search_waiting as waiting
                            where (waiting.until is null or waiting.until < now()) and not exists (
                                select from content_check join document as checked using (sha256)
                                where checked.id = waiting.document and content_check.scan in ('QUARANTINED', 'INFECTED'))
                            order by waiting.since, waiting.document limit 1 for update skip locked)
                        returning document.*""").query((row, number) -> waiting(row)).optional();
    }

    void done(DocumentId id) {
        jdbc.sql("delete from search_waiting where document = ?")
                .param(id.value())
                .update();
    }

    boolean isTakenIn(Digest content) {
        return jdbc.sql("select exists (select from search_content where sha256 = ?)")
                .param(content.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was kept; it was not if it was there. */
    boolean add(Digest content, Coverage coverage) {
        return jdbc.sql("insert into search_content (sha256, coverage) values (?, ?) on conflict do nothing")
                        .params(content.value(), coverage.name())
                        .update()
                > 0;
    }

    /** Adds the pages of a content for those who may know of the case. */
    void add(Digest content, CaseId id, List<Page> pages) {
        var scopes = scopes(id);
        pages.forEach(page -> add(content, page, scopes));
    }

    private void add(Digest content, Page page, int[] scopes) {
        var folded = Folding.fold(page.text()).text();
        if (folded.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "insert into search_page (sha256, number, title, text, folded, keys, scopes) values (?, ?, ?, ?, ?, ?, ?)")
                .params(content.value(), page.number(), page.title(), page.text(), folded, Keys.ofLong(folded), scopes)
                .update();
    }

    /** Lets those find a content, too, who may know of the case. */
    void open(Digest content, CaseId id) {
        var scopes = scopes(id);
        jdbc.sql("update search_page set scopes = scopes || :scopes where sha256 = :content and not scopes @> :scopes")
                .param("scopes", scopes)
                .param("content", content.value())
                .update();
    }

    /** Makes the label of a document anew from its name and what is said of it. */
    void label(DocumentId series) {
        jdbc.sql("select from document where id = ? for no key update")
                .param(series.value())
                .query((row, number) -> number)
                .list();
        jdbc.sql("delete from search_label where series = ? and person = ''")
                .param(series.value())
                .update();
        jdbc.sql("""
                        select current.case_id, concat_ws(E'\\n', current.name, said.title, said.source, said.reason) as text
                        from (select * from document where series = :series order by version desc limit 1) as current
                        left join (select * from document_description where series = :series
                                   order by revision desc limit 1) as said on true""")
                .param("series", series.value())
                .query((row, number) -> {
                    add(series, new CaseId(row.getObject("case_id", UUID.class)), "", row.getString("text"));
                    return number;
                })
                .list();
    }

    /** Adds what somebody remarked, for nobody else. */
    void addRemark(DocumentId document, String person, String remark) {
        var facts = find(document);
        add(facts.series(), facts.caseId(), person, remark);
    }

    private Waiting find(DocumentId id) {
        return jdbc.sql("select * from document where id = ?")
                .param(id.value())
                .query((row, number) -> waiting(row))
                .single();
    }

    private void add(DocumentId series, CaseId id, String person, String text) {
        // Lines are folded apart, so that no word is found across them.
        var folded = String.join(
                "\n", text.lines().map(line -> Folding.fold(line).text()).toList());
        jdbc.sql("insert into search_label (series, person, text, folded, keys, scopes) values (?, ?, ?, ?, ?, ?)")
                .params(series.value(), person, text, folded, Keys.of(folded), scopes(id))
                .update();
    }

    private int[] scopes(CaseId id) {
        var regions = jdbc.sql("""
                        select ancestor from region_path join casefile on casefile.county = region_path.region
                        where casefile.id = ?""")
                .param(id.value())
                .query((row, number) -> new RegionCode(row.getString(1)))
                .list();
        return IntStream.concat(
                        regions.stream()
                                .filter(region -> !region.equals(RegionCode.NATION))
                                .mapToInt(Keys::scope),
                        IntStream.of(Keys.scope(id)))
                .toArray();
    }

    /** How many wait. */
    int waiting() {
        return jdbc.sql("select count(*) from search_waiting")
                .query(Integer.class)
                .single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DocumentId(row.getObject("series", UUID.class)),
                new Digest(row.getString("sha256")),
                row.getString("type"));
    }
}
