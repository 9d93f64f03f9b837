package org.junheng.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Digest;

/**
 * One version of a document in a box of a case (佐证材料). It never changes; a newer version stands beside it.
 *
 * @param box the code of an item, or the name of an {@link ExtraBox}
 * @param series the first version; all versions of a document have it in common
 * @param version counts from 1 within the series
 * @param size in bytes
 * @param type the media type, as found by content
 * @param addedBy the login name
 * @param onBehalfOf the code of the department whose part it was, where the bureau did it (代)
 * @param condition of the content, which may change
 * @param replacedBy the next version, absent for the current one
 */
public record Document(
        DocumentId id,
        CaseId caseId,
        String box,
        String name,
        DocumentId series,
        int version,
        Digest sha256,
        long size,
        String type,
        String addedBy,
        String addedByName,
        @Nullable String onBehalfOf,
        Instant addedAt,
        Condition condition,
        @Nullable DocumentId replacedBy) {

    public Document {
        if (version < 1 || size < 1) {
            throw new IllegalArgumentException("Version %d of %s has %d bytes".formatted(version, name, size));
        }
    }

    /** Whether no newer version stands beside it. */
    public boolean isCurrent() {
        return replacedBy == null;
    }

    /** Whether it may be read and counts as given: its content is neither infected nor still to be scanned. */
    public boolean isReadable() {
        return condition.isReadable();
    }

    /** The size for people, such as {@code 1.4 MB}. */
    public String sizeText() {
        return SizeText.of(size);
    }
}
