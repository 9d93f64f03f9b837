package org.junheng.evidence;

import java.util.UUID;
import org.junheng.shared.Refusal;

/** Names one version of a document. */
public record DocumentId(UUID value) {

    /** A new one. */
    static DocumentId create() {
        return new DocumentId(UUID.randomUUID());
    }

    /**
     * The document that a path names.
     *
     * @throws Refusal if it can name none
     */
    public static DocumentId parse(String text) {
        try {
            return new DocumentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("evidence.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
