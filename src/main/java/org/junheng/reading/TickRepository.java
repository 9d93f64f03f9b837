package org.junheng.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TickRepository {

    private final JdbcClient jdbc;

    TickRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Tick tick) {
        jdbc.sql("insert into reading_tick (document_id, person, at, pages, remark) values (?, ?, ?, ?, ?)")
                .params(
                        tick.document().value(),
                        tick.person(),
                        tick.at().atOffset(ZoneOffset.UTC),
                        tick.pages(),
                        tick.remark())
                .update();
    }

    /** Of one person, the latest first. */
    List<Tick> of(DocumentId document, String person) {
        return jdbc.sql(
                        "select at, pages, remark from reading_tick where document_id = ? and person = ? order by at desc")
                .params(document.value(), person)
                .query((row, number) -> new Tick(
                        document,
                        person,
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("pages"),
                        row.getString("remark")))
                .list();
    }

    /** The documents of the case that anybody ticked. */
    Set<DocumentId> ticked(CaseId id) {
        return jdbc.sql("""
                        select distinct document_id from reading_tick join document on document.id = document_id
                        where case_id = ?""")
                .param(id.value())
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .set();
    }

    void foundEmpty(CaseId id, String box, String person, Instant at) {
        jdbc.sql("insert into box_found_empty (case_id, box, person, at) values (?, ?, ?, ?) on conflict do nothing")
                .params(id.value(), box, person, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> foundEmpty(CaseId id, String person) {
        return jdbc.sql("select box from box_found_empty where case_id = ? and person = ?")
                .params(id.value(), person)
                .query((row, number) -> row.getString(1))
                .set();
    }
}
