package org.junheng.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class LedgerIT {

    private static final Actor AUDITOR =
            new Actor("auditor", "auditor", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));

    @Autowired
    Ledger ledger;

    @Autowired
    CheckpointFile checkpointFile;

    @Autowired
    LedgerSettings settings;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    final String subject = UUID.randomUUID().toString();

    @Test
    @Clause("ledger-complete")
    void What_is_done_together_by_many_is_chained_within_a_second_without_a_gap() {
        var before = ledger.checkpoint().position();

        IntStream.range(0, 40)
                .mapToObj(number -> CompletableFuture.runAsync(() -> append("by " + number)))
                .toList()
                .forEach(CompletableFuture::join);

        await().atMost(Duration.ofSeconds(1)).until(() -> links().size() == 40);
        assertThat(ledger.checkpoint().position()).isGreaterThanOrEqualTo(before + 40);
        assertThat(verify().code()).isZero();
    }

    @Test
    @Clause("ledger-complete")
    void What_was_rolled_back_is_not_there() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> {
                    ledger.append("TEST", "somebody", subject, Map.of());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ledger.of("TEST", subject)).isEmpty();
    }

    @Test
    void Nothing_is_appended_beside_what_it_tells_of() {
        assertThatThrownBy(() -> ledger.append("TEST", "somebody", subject, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void It_is_read_as_it_was_written() {
        append("第一行\n\t\"二\"\\");

        assertThat(ledger.of("TEST", subject)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("somebody");
            assertThat(entry.fact("what")).isEqualTo("第一行\n\t\"二\"\\");
        });
    }

    @Test
    void Only_administrators_export_the_chain() {
        var officer = new Actor("officer", "officer", Set.of(new Grant(Role.NATION_OFFICER, RegionCode.NATION, null)));

        assertThatThrownBy(() -> ledger.read(officer, 1, line -> {})).isInstanceOf(Refusal.class);
    }

    @Test
    void Checkpoints_are_written_where_the_chain_has_grown() throws IOException {
        append("one");
        await().until(() -> links().size() == 1);

        checkpointFile.write();
        checkpointFile.write();

        var head = ledger.checkpoint();
        assertThat(Files.readAllLines(settings.checkpoints().resolve("checkpoints.tsv")))
                .filteredOn(line -> line.startsWith(head.position() + "\t"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set content = '{\"what\":\"other\"}' where subject = ?",
                "update ledger_entry set at = at - interval '1 hour' where subject = ?",
                "update ledger_entry set actor = 'other' where subject = ?",
                "delete from ledger_link where entry = (select id from ledger_entry where subject = ?)",
                """
                update ledger_link l set position = -position from ledger_entry e
                where e.id = l.entry and e.subject = ? and position < 0 is false""",
            })
    @Clause("ledger-untampered")
    void Whoever_rules_the_database_changes_nothing_unseen(String change) {
        append("one");
        await().until(() -> links().size() == 1);
        var held = ledger.checkpoint();

        transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("alter table ledger_link drop constraint if exists ledger_link_position_check")
                    .update();
            assertThat(jdbc.sql(change).param(subject).update()).isOne();

            assertThat(verify(held).code()).isOne();
        });
    }

    /** With a link made for it, it is dated back, which the chain and its checkpoints tell. */
    @Test
    @Clause("ledger-untampered")
    void What_was_slipped_in_beside_the_chain_was_never_done() {
        append("one");
        await().until(() -> links().size() == 1);

        jdbc.sql("""
                        insert into ledger_entry (at, kind, actor, subject, content)
                        select at - interval '1 day', kind, 'forger', subject, content from ledger_entry where subject = ?""").param(subject).update();

        assertThat(ledger.of("TEST", subject)).extracting(LedgerEntry::actor).containsExactly("somebody");
    }

    private void append(String what) {
        transactions.executeWithoutResult(
                transaction -> ledger.append("TEST", "somebody", subject, Map.of("what", what)));
    }

    private List<@Nullable Long> links() {
        return jdbc.sql(
                        "select l.position from ledger_link l join ledger_entry e on e.id = l.entry where e.subject = ?")
                .param(subject)
                .query(Long.class)
                .list();
    }

    /** Exports the whole chain and checks it, against checkpoints if there are any. */
    private Verifier.Result verify(Checkpoint... held) {
        var lines = new ArrayList<String>();
        ledger.read(AUDITOR, Long.MIN_VALUE, lines::add);
        try {
            var file = Files.write(folder.resolve("ledger.tsv"), lines);
            var checkpoints = Files.write(
                    folder.resolve("checkpoints.tsv"),
                    List.of(held).stream().map(Checkpoint::text).toList());
            return new Verifier().run("ledger", file.toString(), "--checkpoints", checkpoints.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
