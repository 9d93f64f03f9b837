package org.junheng.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.contentstore.DiskContentStore;
import org.junheng.contentstore.Scrubber;
import org.junheng.shared.Digest;

/** A store on disk beside the application's, and scrubs of it as fast as they go. */
public final class ScrubFixture {

    private final DiskContentStore store;
    private final Map<Digest, Long> kept = new LinkedHashMap<>();

    public ScrubFixture(Path directory) throws IOException {
        store = new DiskContentStore(directory);
    }

    public void keep(byte[] content) throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            kept.put(incoming.digest(), incoming.size());
        }
    }

    /** Reads all that was kept and tells how much of it is damaged. */
    public long scrub() {
        var scrubber = new Scrubber(store, Long.MAX_VALUE, kept::containsKey);
        return kept.entrySet().stream()
                .filter(each -> scrubber.check(each.getKey(), each.getValue()).isPresent())
                .count();
    }
}
