package org.junheng.contentstore;

import java.io.IOException;
import org.junheng.shared.Digest;

/** Kept content is gone or differs from its digest: somebody or something changed the store's files. */
public final class DamagedContentException extends IOException {

    DamagedContentException(Digest digest, String what) {
        super("Content %s %s".formatted(digest, what));
    }
}
