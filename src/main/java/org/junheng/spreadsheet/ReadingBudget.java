package org.junheng.spreadsheet;

import org.junheng.shared.Refusal;

/**
 * What one file, or all that are read together, may unpack to and what may be kept of them, so that no file, however hostile,
 * takes more memory or time than an honest county's workbook could need.
 */
public final class ReadingBudget {

    /** A sheet whose million rows are formatted but blank still fits. */
    private static final long MOST_UNPACKED = 200_000_000;

    private static final long MOST_KEPT = 24_000_000;

    private long unpacked = MOST_UNPACKED;
    private long kept = MOST_KEPT;

    void unpack(long bytes) {
        unpacked -= bytes;
        if (unpacked < 0) {
            throw tooLarge();
        }
    }

    /** Something is kept that takes about so many bytes. */
    public void keep(long bytes) {
        kept -= bytes;
        if (kept < 0) {
            throw tooLarge();
        }
    }

    /** What is left. */
    record Mark(long unpacked, long kept) {}

    Mark mark() {
        return new Mark(unpacked, kept);
    }

    /** What was read since is given up. */
    void backTo(Mark mark) {
        unpacked = mark.unpacked();
        kept = mark.kept();
    }

    static Refusal tooLarge() {
        return Refusal.invalid("spreadsheet.file.tooLarge");
    }
}
