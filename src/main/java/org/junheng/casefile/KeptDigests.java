package org.junheng.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.shared.Digest;

/** Digests of cases by the digest of their {@linkplain DigestPart#marks marks}, those asked for last. */
final class KeptDigests {

    private static final int MOST = 10_000;

    private final Map<Digest, Digest> digests = new LinkedHashMap<>(16, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Digest> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Digest> find(Digest marks) {
        return Optional.ofNullable(digests.get(marks));
    }

    synchronized void put(Digest marks, Digest digest) {
        digests.put(marks, digest);
    }
}
