package org.junheng.evidence;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The states that the documents of cases are in, by numbers. The database gives a new one with every change of documents, of what
 * is said of them or of their condition, in the same transaction, whoever changes them; none comes twice, not even after a
 * transaction was undone.
 */
@Repository
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long of(CaseId id) {
        return of(Set.of(id)).getOrDefault(id, 0L);
    }

    /** Cases whose documents never changed since states are numbered are left out. */
    Map<CaseId, Long> of(Set<CaseId> ids) {
        return jdbc
                .sql("select case_id, number from evidence_revision where case_id = any (?)")
                .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new CaseId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
