package org.junheng.evidence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When boxes are due, and who opened what lies in them. */
@Repository
class BoxRepository {

    private final JdbcClient jdbc;

    BoxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void due(CaseId id, String box, LocalDate due, String by, Instant at) {
        jdbc.sql("""
                        insert into box_due (case_id, box, due, by_name, at) values (?, ?, ?, ?, ?)
                        on conflict (case_id, box) do update
                        set due = excluded.due, by_name = excluded.by_name, at = excluded.at""")
                .params(id.value(), box, due, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When the boxes are due for which somebody said so. */
    Map<String, LocalDate> due(CaseId id) {
        return jdbc
                .sql("select box, due from box_due where case_id = ?")
                .param(id.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void opened(DocumentId id, String person, Instant at) {
        jdbc.sql("insert into document_opened (document_id, person, at) values (?, ?, ?) on conflict do nothing")
                .params(id.value(), person, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which documents of the case this person has opened. */
    Set<DocumentId> openedBy(String person, CaseId id) {
        return jdbc.sql("""
                        select document_id from document_opened join document on document.id = document_id
                        where case_id = ? and person = ?""")
                .params(id.value(), person)
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .set();
    }
}
