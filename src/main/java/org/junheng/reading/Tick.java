package org.junheng.reading;

import java.time.Instant;
import org.junheng.evidence.DocumentId;

/**
 * That somebody read a document (勾选已阅).
 *
 * @param person the login name
 * @param pages those that count, such as {@code 3-5}; may be empty
 * @param remark may be empty
 */
public record Tick(DocumentId document, String person, Instant at, String pages, String remark) {

    private static final int LONGEST_PAGES = 100;
    private static final int LONGEST_REMARK = 1_000;

    public Tick {
        pages = pages.strip();
        remark = remark.strip();
        if (pages.length() > LONGEST_PAGES || remark.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException(
                    "Tick of %s: %d and %d characters".formatted(document, pages.length(), remark.length()));
        }
    }
}
