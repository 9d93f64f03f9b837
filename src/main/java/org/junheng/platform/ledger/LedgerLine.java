package org.junheng.platform.ledger;

import java.time.Instant;
import java.util.List;
import org.junheng.shared.Digest;

/**
 * An entry as the chain takes it: its content by digest only, so that the chain can be shown to people who may not read
 * what it is about.
 *
 * @param position counts the links from 1, without a gap
 * @param entry the id of the entry
 * @param content the digest of the content's bytes
 */
record LedgerLine(long position, long entry, Instant at, String kind, String actor, String subject, Digest content) {

    /** The fields in order, with tabs between; none can hold a tab. */
    String text() {
        return String.join(
                "\t",
                List.of(
                        Long.toString(position),
                        Long.toString(entry),
                        at.toString(),
                        kind,
                        actor,
                        subject,
                        content.value()));
    }

    /** All that somebody needs of it who checks the chain but may not read what it is about. */
    Digest digest() {
        return Digest.of(text());
    }

    /** The link that this line makes after the one before; of its digest, so that it can be checked without the line. */
    Digest after(Digest before) {
        return Digest.of(before.value() + "\n" + digest().value());
    }
}
