package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junheng.IntegrationTest;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.BoxStates;
import org.junheng.evidence.Confidentiality;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.EvidenceFixture;
import org.junheng.evidence.Place;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept of a case's documents is never shown once they have changed, whoever changed them. */
@IntegrationTest
class ShownDigestIT {

    @Autowired
    CaseDigests digests;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Documents documents;

    @Autowired
    Descriptions descriptions;

    @Autowired
    BoxStates boxes;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    CaseId id;
    Actor editor;
    Document document;

    @BeforeEach
    void openCase() {
        var county = fixture.freeCounty();
        id = fixture.open(county);
        editor = editor(county);
        document = fixture.add(editor, id, "G1", "G1-01 规划.txt", "first " + id);
    }

    @Test
    void Every_change_of_documents_is_seen() throws IOException {
        assertChanges(() -> fixture.add(editor, id, "G1", "G1-02 方案.txt", "second " + id));
        assertChanges(() -> fixture.add(editor, id, "G1", "G1-01 规划.txt", "anew " + id));
        assertChanges(() -> descriptions.describe(editor, document.id(), description()));
        assertChanges(() -> add(UUID.randomUUID()));
        assertChanges(() -> jdbc.sql("""
                        insert into document_description (series, revision, version, title, source, confidentiality, reason, by_name,
                            by_display_name, at)
                        select series, 9, 1, 'behind', 'x', 'INTERNAL', '', 'x', 'x', now() from document where id = ?""").param(document.id().value()).update());
        assertChanges(
                () -> jdbc.sql("insert into document_place (series, revision, box, pages) values (?, 9, 'G7', '')")
                        .param(document.id().value())
                        .update());
    }

    @Test
    void What_was_undone_is_not_shown_for_what_comes_after() throws IOException {
        transactions.executeWithoutResult(status -> {
            add(UUID.randomUUID());
            assertTrue(shown());
            assertThat(documents.list(editor, id)).hasSize(2);
            status.setRollbackOnly();
        });
        assertTrue(shown());
        assertThat(documents.list(editor, id)).hasSize(1);

        var other = UUID.randomUUID();
        add(other);

        assertTrue(shown());
        assertThat(documents.list(editor, id)).extracting(Document::id).contains(new DocumentId(other));
    }

    @Test
    void A_virus_found_later_is_seen_in_the_boxes() {
        assertThat(documents.list(editor, id)).allMatch(Document::isReadable);

        jdbc.sql("update content_check set scan = 'INFECTED', signature = 'x' where sha256 = ?")
                .param(document.sha256().value())
                .update();

        assertThat(documents.list(editor, id)).noneMatch(Document::isReadable);
        assertThat(filed()).noneMatch(Document::isReadable);
    }

    /** A change. */
    private interface Change {

        void make() throws IOException;
    }

    private void assertChanges(Change change) throws IOException {
        var before = shown();
        var filed = boxes.of(editor, id);
        assertThat(shown()).isEqualTo(before);

        change.make();

        assertThat(shown()).isNotEqualTo(before);
        assertTrue(shown());
        assertThat(boxes.of(editor, id)).isNotEqualTo(filed);
    }

    private void assertTrue(Digest shown) {
        assertThat(shown).isEqualTo(casefiles.digest(id));
    }

    private Digest shown() {
        return Objects.requireNonNull(digests.shown(List.of(casefiles.get(id))).get(id));
    }

    private List<Document> filed() {
        return boxes.of(editor, id).stream()
                .flatMap(box -> box.filed().stream())
                .map(BoxState.Filed::document)
                .toList();
    }

    private Description description() {
        return new Description(
                "设点方案", "x", null, null, Confidentiality.INTERNAL, "x", List.of(new Place("G1", null, null, "")));
    }

    /** Past the application. */
    private void add(UUID document) {
        jdbc.sql("""
                        insert into document (id, case_id, box, name, series, version, sha256, size, type, added_by,
                            added_by_name, added_at)
                        values (:id, :case, 'G1', 'behind.pdf', :id, 1, :content, 1, 'application/pdf', 'x', 'x', now())""")
                .param("id", document)
                .param("case", id.value())
                .param("content", Digest.of(document.toString()).value())
                .update();
    }
}
