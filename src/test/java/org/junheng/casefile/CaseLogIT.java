package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.editor;

import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.platform.engine.DecisionLog;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CaseLogIT {

    @Autowired
    CaseLog log;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Clause("decision-on-record")
    void A_decision_is_kept_with_who_when_and_the_digest_it_was_taken_on() {
        var county = cases.freeCounty();
        var id = cases.open(county);

        decide(id, "APPROVE");
        log.note(editor(county), id, "casefile.log.test", "G1", "", "FINANCE");

        assertThat(log.of(editor(county), id))
                .satisfiesExactly(
                        decision -> {
                            assertThat(decision.actor())
                                    .isEqualTo(editor(county).name());
                            assertThat(decision.action()).isEqualTo("APPROVE");
                            assertThat(decision.digest()).isEqualTo(casefiles.digest(id));
                        },
                        note -> {
                            assertThat(note.onBehalfOf()).isEqualTo("FINANCE");
                            assertThat(note.digest()).isNull();
                        });
    }

    @Test
    void A_neighbour_does_not_read_it() {
        var id = cases.open();
        var neighbour = editor(cases.freeCounty());

        assertThatThrownBy(() -> log.of(neighbour, id)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set content = '{}'",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "update ledger_link set position = 1 + position",
                "truncate ledger_link",
                "update statement set explanation = 'x'",
                "delete from case_record"
            })
    @Clause("decision-on-record")
    void Nothing_is_changed_or_removed_not_even_by_SQL(String change) {
        var id = cases.open();
        decide(id, "APPROVE");
        jdbc.sql("insert into statement select ?, 'G1', 1, 'MET', null, 'because', 'a', 'a', null, now()")
                .param(id.value())
                .update();
        jdbc.sql("""
                        insert into case_record (case_id, kind, body, by_name, by_display_name, at, digest)
                        values (?, 'test', '{}', 'a', 'a', now(), repeat('0', 64))""").param(id.value()).update();

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private void decide(CaseId id, String decision) {
        var actor = editor(casefiles.get(id).county());
        log.record(new DecisionLog.Entry(actor, id.toString(), null, "step", "step", null, decision, "yes", null));
    }
}
