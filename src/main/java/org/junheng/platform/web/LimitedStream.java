package org.junheng.platform.web;

import java.io.InputStream;
import java.util.function.Supplier;
import org.junheng.platform.files.CountedStream;
import org.junheng.shared.Refusal;

/** Stops reading where more comes than is taken, whatever the sender claimed the size to be. */
public final class LimitedStream extends CountedStream {

    private final Supplier<Refusal> refusal;
    private long left;

    /**
     * Reads at most so much.
     *
     * @param refusal thrown as soon as more than the limit, in bytes, has come
     */
    public LimitedStream(InputStream in, long limit, Supplier<Refusal> refusal) {
        super(in);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    protected void count(int read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
