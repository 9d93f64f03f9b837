package org.junheng.platform.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.shared.Refusal;

/**
 * How often something may be done without login: by one address, and by all together, so that many addresses at once
 * cannot flood us either. Kept in memory, on each node by itself.
 */
public final class Pace {

    private static final int MANY = 10_000;

    private final Limit each;
    private final Bucket all;
    private final TimeMeter time;
    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();

    /**
     * So many at once, and one more each pause.
     *
     * @param burst at least 1
     * @param pause positive
     */
    public record Limit(int burst, Duration pause) {

        public Limit {
            if (burst < 1 || !pause.isPositive()) {
                throw new IllegalArgumentException("Not a pace: %d at once, one each %s".formatted(burst, pause));
            }
        }

        private Bucket bucket(TimeMeter time) {
            return Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(1, pause))
                    .build();
        }
    }

    /** Limits each address, and all of them together. */
    public Pace(Limit each, Limit all) {
        this(each, all, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Pace(Limit each, Limit all, TimeMeter time) {
        this.each = each;
        this.all = all.bucket(time);
        this.time = time;
    }

    /**
     * Lets one more pass.
     *
     * @throws Refusal if it comes too early
     */
    public void take(String address) {
        if (addresses.size() > MANY) {
            addresses.values().removeIf(bucket -> bucket.getAvailableTokens() >= each.burst());
        }
        // The address first: whoever is refused for himself must not use up what is left for all.
        var own = addresses.computeIfAbsent(network(address), unknown -> each.bucket(time));
        if (!own.tryConsume(1) || !all.tryConsume(1)) {
            throw Refusal.tooMany("platform.too-often");
        }
    }

    /** One household has 2^64 addresses of IPv6, so that its network counts. */
    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length < 3 ? address : String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
