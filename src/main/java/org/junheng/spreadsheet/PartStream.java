package org.junheng.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of a part on their way to the parser, which keeps a whole attribute, comment or text in memory before it
 * hands it over. So markup that no workbook needs is stopped here, and so is a token without end.
 */
final class PartStream extends FilterInputStream {

    private static final int LONGEST_TOKEN = 1_000_000;
    private static final int DECLARATION = 8;

    private final ReadingBudget budget;
    private long position;
    private int token;
    private boolean opened;

    PartStream(InputStream unpacked, ReadingBudget budget) {
        super(unpacked);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var single = super.read();
        if (single >= 0) {
            budget.unpack(1);
            check((byte) single);
        }
        return single;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0) {
            budget.unpack(read);
            for (var i = offset; i < offset + read; i++) {
                check(buffer[i]);
            }
        }
        return read;
    }

    private void check(byte next) throws IOException {
        position++;
        if (next == 0) {
            // Of a two-byte encoding; what follows an opening bracket is the byte after it.
            return;
        }
        if (opened && (next == '!' || (next == '?' && position > DECLARATION))) {
            throw new IOException("Markup that no workbook needs at byte " + position);
        }
        opened = next == '<';
        token = opened ? 0 : token + 1;
        if (token > LONGEST_TOKEN) {
            throw ReadingBudget.tooLarge();
        }
    }
}
