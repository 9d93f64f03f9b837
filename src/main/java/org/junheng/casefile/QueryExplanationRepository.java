package org.junheng.casefile;

import static org.junheng.casefile.CasefileRepository.instant;
import static org.junheng.casefile.CasefileRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QueryExplanationRepository {

    private final JdbcClient jdbc;

    QueryExplanationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, QueryExplanation said) {
        jdbc.sql("""
                        insert into query_explanation (case_id, query, facts, explanation, by_name, by_display_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(said.query())
                .param(said.facts().toArray(String[]::new))
                .param(said.explanation())
                .param(said.by())
                .param(said.byName())
                .param(time(said.at()))
                .update();
    }

    /** What was said last of each query, by query. */
    List<QueryExplanation> latest(CaseId id) {
        return jdbc.sql("""
                        select distinct on (query) * from query_explanation where case_id = ? order by query, id desc""")
                .param(id.value())
                .query((row, number) -> explanation(row))
                .list();
    }

    /** The same for several cases. */
    Map<CaseId, List<QueryExplanation>> latest(Set<CaseId> ids) {
        var latest = new HashMap<CaseId, List<QueryExplanation>>();
        jdbc.sql("select distinct on (case_id, query) * from query_explanation where case_id in (:ids)"
                        + " order by case_id, query, id desc")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query(row -> {
                    latest.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), id -> new ArrayList<>())
                            .add(explanation(row));
                });
        return latest;
    }

    private static QueryExplanation explanation(ResultSet row) throws SQLException {
        return new QueryExplanation(
                row.getString("query"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("explanation"),
                row.getString("by_name"),
                row.getString("by_display_name"),
                instant(row, "at"));
    }
}
