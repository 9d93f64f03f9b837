package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junheng.IntegrationTest;
import org.junheng.platform.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the ledger, one commit each by four people at once, against the same table without a chain. */
@IntegrationTest
class LedgerBenchmark {

    private static final int PEOPLE = 4;
    private static final int EACH = Integer.getInteger("benchmark.entries", 10_000);
    private static final Duration QUIET = Duration.ofMinutes(20);
    private static final Map<String, String> FACTS =
            Map.of("action", "APPROVE", "opinion", "opinion ".repeat(20), "digest", "0".repeat(64), "step", "step");

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @BeforeEach
    void createBareTable() {
        jdbc.sql("""
                        create table if not exists bare_entry (
                            id bigint generated always as identity primary key, at timestamptz not null, kind text not null,
                            actor text not null, subject text not null, content text not null check (content is json object))""").update();
        jdbc.sql("create index if not exists bare_entry_subject on bare_entry (kind, subject, id)")
                .update();
    }

    /** What other benchmarks have added is still looked through, and chained, for a while. */
    @BeforeEach
    void awaitQuiet() throws InterruptedException {
        var deadline = System.nanoTime() + QUIET.toNanos();
        while (backlog() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
        }
        assertThat(backlog()).isZero();
    }

    private int backlog() {
        return jdbc.sql("select (select count(*) from search_waiting) + (select count(*) from ledger_unlinked)")
                .query(Integer.class)
                .single();
    }

    @Test
    void The_chain_costs_little_of_the_throughput() throws Exception {
        var ratio = new Comparison("ledger, %d commits by %d at once".formatted(PEOPLE * EACH, PEOPLE), 5)
                .ratio(round -> chained(), round -> together(this::bare));

        // The aim is 1.05 (src/docs/performance.md).
        assertThat(ratio).isLessThan(1.1);
    }

    /** The links are made meanwhile: at the end no more may wait than came within the last second. */
    private void chained() {
        var start = System.nanoTime();
        together(number -> transactions.executeWithoutResult(
                transaction -> ledger.append("BENCHMARK", "person", "subject " + number, FACTS)));
        var seconds = (System.nanoTime() - start) / 1e9;
        var waiting = jdbc.sql("select count(*) from ledger_unlinked")
                .query(Integer.class)
                .single();
        assertThat(waiting).isLessThan((int) (PEOPLE * EACH / seconds));
    }

    private void bare(int number) {
        transactions.executeWithoutResult(transaction -> jdbc.sql(
                        "insert into bare_entry (at, kind, actor, subject, content) values (?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        "BENCHMARK",
                        "person",
                        "subject " + number,
                        json.writeValueAsString(new TreeMap<>(FACTS)))
                .update());
    }

    private static void together(Entry entry) {
        IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, EACH).forEach(entry::write)))
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** Writes one entry. */
    private interface Entry {

        void write(int number);
    }
}
