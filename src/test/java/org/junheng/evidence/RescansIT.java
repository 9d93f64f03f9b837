package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.contentstore.ContentStore;
import org.junheng.platform.engine.DecisionLog;
import org.junheng.platform.ledger.Ledger;
import org.junheng.screening.ClamdFixture;
import org.junheng.screening.RenamedSignatures;
import org.junheng.screening.ScreeningFixture;
import org.junheng.screening.VirusScanner;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** With a real ClamAV daemon that learns. */
@IntegrationTest
class RescansIT {

    @RegisterExtension
    static final ClamdFixture CLAMD = new ClamdFixture();

    @Autowired
    ContentStore store;

    @Autowired
    FileTypes types;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    DocumentRegister register;

    @Autowired
    DocumentRepository repository;

    @Autowired
    ContentChecks checks;

    @Autowired
    BoxRepository boxes;

    @Autowired
    Stocks stocks;

    @Autowired
    BoxRules rules;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    Editions editions;

    @Autowired
    Ledger ledger;

    @Autowired
    Quarantine quarantine;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @Autowired
    EvidenceFixture fixture;

    RenamedSignatures door;
    VirusScanner scanner;
    Documents documents;
    Actor editor;
    CaseId id;

    @BeforeEach
    void openCase() throws IOException {
        door = new RenamedSignatures(CLAMD.address());
        scanner = ScreeningFixture.scanner(
                Map.of("junheng.evidence.scanner", door.address(), "junheng.evidence.scanner-timeout", "20s"));
        documents = new Documents(
                store,
                types,
                new Admission(types, ScreeningFixture.screening(), scanner, quarantine),
                settings,
                register,
                repository,
                stocks,
                boxes,
                rules,
                casefiles,
                editions,
                clock);
        var county = fixture.freeCounty();
        editor = editor(county);
        id = fixture.open(county);
    }

    @AfterEach
    void closeDoor() throws IOException {
        door.close();
    }

    @Test
    @Clause("scanned-again")
    void What_was_clean_until_the_scanner_learnt_better_is_read_by_nobody_and_stains_what_was_decided()
            throws Exception {
        var good = add("G3", "good.txt", "good " + id);
        var bad = add("G4", "bad.txt", "learnt-later " + id);
        assertThat(bad.condition().scan()).isEqualTo(Condition.Scan.CLEAN);
        decide("userTask_sign");
        assertThat(stale()).isEmpty();

        CLAMD.learn("Learnt-Later", "learnt-later " + id);
        door.version(2);
        rescanAll(DataSize.ofMegabytes(500));

        assertThat(documents.get(editor, bad.id()).condition().scan()).isEqualTo(Condition.Scan.INFECTED);
        assertThatThrownBy(() -> documents.open(editor, bad.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("evidence.infected"));
        assertThat(documents.itemsWithout(id)).contains("G4").doesNotContain("G3");
        documents.open(editor, good.id()).stream().close();
        assertThat(ledger.of("SCAN", bad.sha256().value())).singleElement().satisfies(entry -> {
            assertThat(entry.fact("result")).isEqualTo("INFECTED");
            assertThat(entry.fact("signature")).startsWith("Learnt-Later");
            assertThat(entry.fact("signatures")).isEqualTo(door.answer());
        });
        assertThat(log.of(id)).extracting(LogEntry::action).contains("evidence.log.infected");
        assertThat(stale()).containsExactly("userTask_sign");

        decide("userTask_handUp");
        assertThat(stale()).as("decided in knowledge of it").containsExactly("userTask_sign");
    }

    @Test
    @Clause("scanned-again")
    void What_was_scanned_under_the_present_signatures_is_left_alone() throws Exception {
        var good = add("G3", "good.txt", "good " + id);
        assertThat(checks.scannedUnderOthers(door.answer(), 10_000)).doesNotContain(good.sha256());

        door.version(7);
        assertThat(checks.scannedUnderOthers(door.answer(), 10_000)).contains(good.sha256());
    }

    @Test
    @Clause("scanned-again")
    void It_keeps_to_its_time_and_pace_and_goes_on_after_a_failure() throws Exception {
        rescanAll(DataSize.ofMegabytes(500));
        var large = add("G3", "large.txt", "large " + id + "x".repeat(600_000));
        door.version(9);

        rescans(DataSize.ofMegabytes(500)).goOn(clock.instant().minusSeconds(1));
        CLAMD.stop();
        rescans(DataSize.ofMegabytes(500)).goOn(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(checks.scannedUnderOthers(door.answer(), 10_000)).contains(large.sha256());
        assertThat(documents.get(editor, large.id()).isReadable()).isTrue();

        CLAMD.start();
        var began = System.nanoTime();
        while (checks.scannedUnderOthers(door.answer(), 10_000).contains(large.sha256())) {
            rescans(DataSize.ofKilobytes(600)).goOn(clock.instant().plus(Duration.ofMinutes(5)));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(900));
    }

    private Document add(String box, String name, String text) throws IOException {
        return documents.add(editor, id, box, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void decide(String step) {
        transactions.executeWithoutResult(transaction -> log.record(
                new DecisionLog.Entry(editor, id.toString(), null, step, step, null, "APPROVE", "同意", null)));
    }

    private List<String> stale() {
        var entries = log.of(id);
        var held = log.held(id, entries);
        return entries.stream()
                .filter(entry -> entry.isStale(held))
                .map(LogEntry::step)
                .toList();
    }

    private Rescans rescans(DataSize rate) {
        return new Rescans(
                checks, repository, store, scanner, new RescanSettings(rate), ledger, log, transactions, clock);
    }

    /** Until nothing is left but what cannot be read. */
    private void rescanAll(DataSize rate) {
        var before = -1;
        while (door.scans() != before) {
            before = door.scans();
            rescans(rate).goOn(clock.instant().plus(Duration.ofMinutes(5)));
        }
    }
}
