package org.junheng.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.Condition;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final CaseId CASE = CaseId.create();

    private final DocumentId draft = new DocumentId(UUID.randomUUID());
    private final Document second = document(new DocumentId(UUID.randomUUID()), draft, 2, "G3-02 名册.xlsx", null);
    private final Document first = document(draft, draft, 1, "G3-02 名册.xlsx", second.id());
    private final DocumentId otherId = new DocumentId(UUID.randomUUID());
    private final Document other = document(otherId, otherId, 1, "G3-01 教室.pdf", null);

    @Test
    void A_box_beside_those_of_the_items_is_empty_or_filled() {
        assertThat(box(List.of()).fill()).isEqualTo(BoxState.Fill.EMPTY);
        assertThat(box(List.of(other)).fill()).isEqualTo(BoxState.Fill.COMPLETE);
    }

    @Test
    void Current_documents_stand_in_the_order_people_number_them() {
        assertThat(box(List.of(second, first, other)).current()).containsExactly(other, second);
    }

    @Test
    void Earlier_versions_belong_to_their_own_document() {
        var box = box(List.of(second, first, other));

        assertThat(box.before(second)).containsExactly(first);
        assertThat(box.before(other)).isEmpty();
    }

    private static Box box(List<Document> documents) {
        return new Box("GENERAL", "申报文件", "evidence.area.BESIDE", List.of(), false, true, documents, null);
    }

    private static Document document(
            DocumentId id, DocumentId series, int version, String name, @Nullable DocumentId replacedBy) {
        return new Document(
                id,
                CASE,
                "G3",
                name,
                series,
                version,
                Digest.of(name + version),
                1,
                "application/pdf",
                "editor",
                "经办人",
                null,
                Instant.EPOCH,
                Condition.PLAIN,
                replacedBy);
    }
}
