package org.junheng.casefile;

import static java.util.stream.Collectors.groupingBy;
import static org.junheng.casefile.CasefileRepository.instant;
import static org.junheng.casefile.CasefileRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementRepository {

    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Statement statement) {
        jdbc.sql("""
                        insert into statement (case_id, item, version, claim, value, explanation, by_name, by_display_name,
                            on_behalf_of, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(statement.caseId().value())
                .param(statement.item())
                .param(statement.version())
                .param(statement.claim().name())
                .param(statement.value())
                .param(statement.explanation())
                .param(statement.by())
                .param(statement.byName())
                .param(statement.onBehalfOf())
                .param(time(statement.at()))
                .update();
    }

    /** What counts of each item stated, by item. */
    List<Statement> latest(CaseId id) {
        return jdbc.sql("select distinct on (item) * from statement where case_id = ? order by item, version desc")
                .param(id.value())
                .query((row, number) -> statement(row))
                .list();
    }

    /** The same for several cases. */
    Map<CaseId, List<Statement>> latest(Set<CaseId> ids) {
        return jdbc
                .sql("select distinct on (case_id, item) * from statement where case_id in (:ids)"
                        + " order by case_id, item, version desc")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query((row, number) -> statement(row))
                .list()
                .stream()
                .collect(groupingBy(Statement::caseId));
    }

    /** All versions of one item, the first first. */
    List<Statement> history(CaseId id, String item) {
        return jdbc.sql("select * from statement where case_id = ? and item = ? order by version")
                .params(id.value(), item)
                .query((row, number) -> statement(row))
                .list();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("item"),
                row.getInt("version"),
                Claim.valueOf(row.getString("claim")),
                row.getString("value"),
                row.getString("explanation"),
                row.getString("by_name"),
                row.getString("by_display_name"),
                row.getString("on_behalf_of"),
                instant(row, "at"));
    }
}
