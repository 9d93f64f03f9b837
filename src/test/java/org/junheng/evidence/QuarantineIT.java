package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.contentstore.ContentStore;
import org.junheng.platform.ledger.Ledger;
import org.junheng.screening.ClamdFixture;
import org.junheng.screening.ScreeningFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** With a real ClamAV daemon. */
@IntegrationTest
class QuarantineIT {

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
    BoxStates states;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Editions editions;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @Autowired
    EvidenceFixture fixture;

    Quarantine quarantine;
    Documents documents;
    Actor editor;
    CaseId id;

    @BeforeEach
    void openCase() {
        var scanner = ScreeningFixture.scanner(
                Map.of("junheng.evidence.scanner", CLAMD.address(), "junheng.evidence.scanner-timeout", "20s"));
        quarantine = new Quarantine(checks, store, scanner, ledger, transactions, clock);
        var guard = new Quarantine(checks, store, scanner, ledger, transactions, clock) {
            @Override
            public void refused(Actor actor, FileName name, Digest sha256, String signature) {
                transactions.executeWithoutResult(transaction -> super.refused(actor, name, sha256, signature));
            }
        };
        var admission = new Admission(types, ScreeningFixture.screening(), scanner, guard);
        documents = new Documents(
                store,
                types,
                admission,
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

    @Test
    @Clause("scanned-or-quarantined")
    void A_good_file_passes_and_a_virus_is_refused_and_on_record() throws IOException {
        var good = add("G3", "good.txt", "good " + id);
        var bad = virus();

        assertThat(good.condition().scan()).isEqualTo(Condition.Scan.CLEAN);
        assertThat(read(good)).isEqualTo("good " + id);
        assertRefused(
                "evidence.virus", () -> documents.add(editor, id, "G4", "bad.txt", new ByteArrayInputStream(bad)));
        assertThat(documents.list(editor, id)).containsExactly(good);
        assertThat(ledger.of("VIRUS", Digest.of(bad).value())).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(editor.name());
            assertThat(entry.fact("signature")).startsWith("Eicar-Test");
        });
    }

    @Test
    @Clause("scanned-or-quarantined")
    void What_cannot_be_scanned_waits_unread_and_uncounted_until_it_can() throws Exception {
        CLAMD.stop();

        var good = add("G1", "G1-01 good.txt", "good " + id);
        var content = virus();
        var bad = documents.add(editor, id, "G4", "bad.txt", new ByteArrayInputStream(content));

        for (var waiting : new Document[] {good, bad}) {
            assertThat(waiting.condition().scan()).isEqualTo(Condition.Scan.QUARANTINED);
            assertRefused("evidence.quarantined", () -> documents.open(editor, waiting.id()));
        }
        quarantine.retry();
        assertThat(documents.list(editor, id)).extracting(Document::isReadable).containsExactly(false, false);
        assertThat(documents.itemsWithout(id)).contains("G1", "G4");
        assertThat(given("G1")).isFalse();

        CLAMD.start();
        quarantine.retry();

        assertThat(read(good)).isEqualTo("good " + id);
        assertThat(given("G1")).isTrue();
        assertThat(documents.get(editor, bad.id()).condition().scan()).isEqualTo(Condition.Scan.INFECTED);
        assertRefused("evidence.infected", () -> documents.open(editor, bad.id()));
        assertThat(documents.itemsWithout(id)).contains("G4").doesNotContain("G1");
        assertThat(ledger.of("SCAN", Digest.of(content).value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fact("signature")).startsWith("Eicar-Test"));
    }

    @Test
    void Content_kept_before_is_read_by_nobody_once_a_virus_is_found_in_it() throws IOException {
        var content = virus();
        var kept = fixture.add(editor, id, "G3", "kept.txt", new String(content, StandardCharsets.US_ASCII));
        assertThat(kept.isReadable()).isTrue();

        assertRefused(
                "evidence.virus", () -> documents.add(editor, id, "G4", "bad.txt", new ByteArrayInputStream(content)));

        assertRefused("evidence.infected", () -> documents.open(editor, kept.id()));
    }

    private boolean given(String box) {
        return states.of(editor, id).stream()
                .filter(state -> state.box().equals(box))
                .flatMap(state -> state.ticks().stream())
                .anyMatch(tick -> !tick.given().isEmpty());
    }

    private Document add(String box, String name, String text) throws IOException {
        return documents.add(editor, id, box, name, EvidenceFixture.content(text));
    }

    private String read(Document document) throws IOException {
        try (var content = documents.open(editor, document.id())) {
            return new String(content.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Another one for each case, with the same signature. */
    private byte[] virus() throws IOException {
        var content = new ByteArrayOutputStream();
        content.write(ClamdFixture.eicar());
        content.write(("\n" + id + "\n").getBytes(StandardCharsets.US_ASCII));
        return content.toByteArray();
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
