package org.junheng.notice;

import java.util.UUID;
import org.junheng.shared.Refusal;

/** Names a public notice. */
public record NoticeId(UUID value) {

    /** A new one. */
    public static NoticeId create() {
        return new NoticeId(UUID.randomUUID());
    }

    /**
     * The notice that an address names.
     *
     * @throws Refusal if it can name none
     */
    public static NoticeId parse(String text) {
        try {
            return new NoticeId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("notice.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
