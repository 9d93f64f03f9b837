package org.junheng.dossier;

import java.util.UUID;
import org.junheng.shared.Refusal;

/** Names a dossier. */
public record DossierId(UUID value) {

    /** A new one. */
    static DossierId create() {
        return new DossierId(UUID.randomUUID());
    }

    /**
     * The dossier that a path names.
     *
     * @throws Refusal if it can name none
     */
    public static DossierId parse(String text) {
        try {
            return new DossierId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("dossier.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
