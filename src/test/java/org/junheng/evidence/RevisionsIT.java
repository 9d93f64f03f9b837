package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.editor;

import java.util.Objects;
import java.util.Set;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The number by which a kept digest is known to be the case's is changed by the database itself, whoever writes. */
@IntegrationTest
class RevisionsIT {

    private static final String OTHER_CONTENT =
            "insert into content_check (sha256, macros, scan, signature, at) select repeat('e', 64), false, 'CLEAN', '', now()"
                    + " from document where id = ?";

    @Autowired
    Revisions revisions;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    CaseId id;
    Document document;

    @BeforeEach
    void openCase() {
        var county = fixture.freeCounty();
        id = fixture.open(county);
        document = fixture.add(editor(county), id, "G3", "G3-01.txt", "first " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                insert into document (id, case_id, box, name, series, version, sha256, size, type, added_by, added_by_name,
                    added_at)
                select gen_random_uuid(), case_id, 'G4', name, series, version + 1, sha256, size, type, added_by, added_by_name,
                    added_at from document where id = ?""",
                """
                insert into document_description (series, revision, version, title, source, confidentiality, reason, by_name,
                    by_display_name, at)
                select series, 9, 1, 'x', 'x', 'INTERNAL', '', 'x', 'x', now() from document where id = ?""",
                "insert into document_place (series, revision, box, pages) select series, 1, 'G7', '' from document where id = ?",
                """
                update content_check set scan = 'INFECTED', signature = 'x'
                where sha256 = (select sha256 from document where id = ?)""",
                "update content_check set macros = true where sha256 = (select sha256 from document where id = ?)"
            })
    void Every_change_gives_the_case_another_number_and_only_the_triggers_do(String change) {
        assertThat(changes(change, "origin")).isTrue();
        assertThat(changes(change, "replica")).as("without triggers").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                update content_check set at = now(), signatures = 'later'
                where sha256 = (select sha256 from document where id = ?)""", OTHER_CONTENT})
    void What_changes_nothing_of_the_case_leaves_the_number(String change) {
        assertThat(changes(change, "origin")).isFalse();
    }

    private boolean changes(String sql, String role) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("set local session_replication_role = " + role).update();
            var before = revisions.of(Set.of(id)).get(id);
            assertThat(jdbc.sql(sql).param(document.id().value()).update()).isOne();
            return !Objects.equals(before, revisions.of(Set.of(id)).get(id));
        }));
    }
}
