package org.junheng.notice;

import java.util.UUID;
import org.junheng.shared.Refusal;

/** Names an objection, for the officials who handle it; the objector has its number. */
public record ObjectionId(UUID value) {

    /** A new one. */
    public static ObjectionId create() {
        return new ObjectionId(UUID.randomUUID());
    }

    /**
     * The objection that an address or a variable names.
     *
     * @throws Refusal if it can name none
     */
    public static ObjectionId parse(String text) {
        try {
            return new ObjectionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("notice.objection.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
