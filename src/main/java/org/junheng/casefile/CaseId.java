package org.junheng.casefile;

import java.util.UUID;
import org.junheng.shared.Refusal;

/** Names a case; its text is the business key of the case's processes. */
public record CaseId(UUID value) {

    /** A new one. */
    public static CaseId create() {
        return new CaseId(UUID.randomUUID());
    }

    /**
     * The case that a business key, a path or a file names.
     *
     * @throws Refusal if it can name none
     */
    public static CaseId parse(String text) {
        try {
            return new CaseId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("casefile.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
