package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.LogEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class StaleApprovalsIT {

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    @Clause("changed-cell")
    void What_was_signed_counts_no_longer_once_the_case_holds_something_else() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        path.advance(id, "decideRecommendation");
        assertThat(stale(id)).isEmpty();

        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));
        assertThat(stale(id)).isEmpty();
        county.addDocument(id, "G4", "more.pdf");

        assertThat(stale(id)).isNotEmpty().contains("userTask_sign").allMatch(step -> step.startsWith("userTask_"));
    }

    @Test
    @Clause("changed-grounds")
    void A_recommendation_counts_no_longer_once_what_it_rested_on_is_something_else() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        path.advance(id, "decideRecommendation");
        path.complete(id, "decideRecommendation", "RECOMMEND", PathAtWork.returning());
        assertThat(stale(id)).isEmpty();

        var recommendation = List.of("userTask_decideRecommendation");
        assertThat(staleAfter("update review_opinion set remark = remark || 'x' where case_id = ? and item = 'G4'", id))
                .isEqualTo(recommendation);
        assertThat(staleAfter(
                        "update case_record set body = '{\"text\":\"x\"}' where case_id = ? and kind like '%report-city'",
                        id))
                .isEqualTo(recommendation);
        assertThat(staleAfter("delete from review_opinion where case_id = ? and item = 'G5'", id))
                .isEqualTo(recommendation);
        assertThat(staleAfter("update review_opinion set saved_at = saved_at where case_id = ?", id))
                .isEmpty();
    }

    /** What would be stale after such a change by somebody who rules the database. */
    private List<String> staleAfter(String change, CaseId id) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            assertThat(jdbc.sql(change).param(id.value()).update()).isPositive();
            return stale(id);
        }));
    }

    private List<String> stale(CaseId id) {
        var entries = log.of(county.editorOf(id), id);
        var now = log.held(id, entries);
        return entries.stream()
                .filter(entry -> entry.isStale(now))
                .map(LogEntry::step)
                .toList();
    }
}
