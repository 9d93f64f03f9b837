package org.junheng.evidence;

import java.util.LinkedHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;

/**
 * What was made of the documents of cases, kept as long as they are in the {@linkplain Revisions state} it was made of, and
 * there is room; what was asked for longest ago goes first.
 */
final class Kept<T> {

    private final LinkedHashMap<CaseId, Entry<T>> entries = new LinkedHashMap<>(16, 0.75F, true);
    private final ToIntFunction<T> weight;
    private final int most;
    private int all;

    private record Entry<T>(long revision, T value) {}

    /**
     * Keeps nothing yet.
     *
     * @param weight of one
     * @param most of all together
     */
    Kept(ToIntFunction<T> weight, int most) {
        this.weight = weight;
        this.most = most;
    }

    /**
     * What is kept, or else made now.
     *
     * @param revision read before; what changed since then may be in what is made, which is not asked for again
     */
    T get(CaseId id, long revision, Supplier<T> maker) {
        var kept = find(id, revision);
        if (kept != null) {
            return kept;
        }
        var made = maker.get();
        put(id, new Entry<>(revision, made));
        return made;
    }

    synchronized @Nullable T find(CaseId id, long revision) {
        var entry = entries.get(id);
        return entry != null && entry.revision() == revision ? entry.value() : null;
    }

    private synchronized void put(CaseId id, Entry<T> entry) {
        remove(entries.remove(id));
        entries.put(id, entry);
        all += weight.applyAsInt(entry.value());
        for (var oldest = entries.entrySet().iterator(); all > most && oldest.hasNext(); ) {
            remove(oldest.next().getValue());
            oldest.remove();
        }
    }

    private void remove(@Nullable Entry<T> entry) {
        if (entry != null) {
            all -= weight.applyAsInt(entry.value());
        }
    }
}
