package org.junheng.request;

import java.util.UUID;
import org.junheng.shared.Refusal;

/** Names a request for material. */
public record RequestId(UUID value) {

    /** A new one. */
    static RequestId create() {
        return new RequestId(UUID.randomUUID());
    }

    /**
     * The request that a variable names.
     *
     * @throws Refusal if it can name none
     */
    public static RequestId parse(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("request.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
