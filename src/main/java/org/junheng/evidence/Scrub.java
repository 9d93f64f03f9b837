package org.junheng.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.contentstore.Damage;
import org.junheng.shared.Digest;

/**
 * One reading of the whole content store.
 *
 * @param by the login name of who asked for it, {@code system} for nobody
 * @param ended absent while it runs, or if it broke off
 * @param contents how many there were to read
 * @param checked how many were read so far
 * @param bytes how many were read so far
 */
public record Scrub(
        long id,
        String by,
        Instant started,
        @Nullable Instant ended,
        int contents,
        int checked,
        long bytes,
        List<Finding> findings) {

    static final String NOBODY = "system";

    public Scrub {
        findings = List.copyOf(findings);
    }

    /** Whether it began by itself. */
    public boolean isBySchedule() {
        return by.equals(NOBODY);
    }

    /** How much was read so far, for people. */
    public String sizeText() {
        return SizeText.of(bytes);
    }

    /**
     * Content that is no longer what it was.
     *
     * @param documents those that have it
     * @param owners what else has it, for people; entered when the scrub ends
     */
    public record Finding(Digest sha256, Damage damage, List<Document> documents, List<String> owners) {

        public Finding {
            documents = List.copyOf(documents);
            owners = List.copyOf(owners);
        }
    }
}
