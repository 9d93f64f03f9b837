package org.junheng.reading;

import java.time.Instant;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Refusal;

/**
 * That somebody read a document (勾选已阅).
 *
 * @param person the login name
 * @param pages those that count, such as {@code 3-5}; may be empty
 * @param remark may be empty
 */
public record Tick(DocumentId document, String person, Instant at, String pages, String remark) {

    /** The most characters that tell of pages. */
    public static final int LONGEST_PAGES = 100;

    /** The most characters of a remark. */
    public static final int LONGEST_REMARK = 1_000;

    public Tick {
        pages = pages.strip();
        remark = remark.strip();
        if (pages.length() > LONGEST_PAGES || remark.length() > LONGEST_REMARK) {
            throw Refusal.invalid("reading.tick.tooLong", LONGEST_PAGES, LONGEST_REMARK);
        }
    }
}
