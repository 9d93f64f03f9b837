package org.junheng.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords, without ever locking the account: waiting concerns one name from one address, and
 * one address as a whole. Names that do not exist are treated alike, so nothing is learned from waiting.
 */
@Component
class LoginPace {

    private static final int MANY = 10_000;

    private final LoginPaceProperties properties;
    private final TimeMeter time;
    private final Map<String, Bucket> names = new ConcurrentHashMap<>();
    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();

    @Autowired
    LoginPace(LoginPaceProperties properties) {
        this(properties, TimeMeter.SYSTEM_MILLISECONDS);
    }

    LoginPace(LoginPaceProperties properties, TimeMeter time) {
        this.properties = properties;
        this.time = time;
    }

    /**
     * Lets an attempt pass, or not yet.
     *
     * @throws TooManyAttempts if it comes too early
     */
    void check(String name, String address) {
        var wait = Math.max(wait(names.get(key(name, address))), wait(addresses.get(address)));
        if (wait > 0) {
            throw new TooManyAttempts(Duration.ofNanos(wait));
        }
    }

    /** The password was wrong, or the name. */
    void failed(String name, String address) {
        // Counted although the bucket may be empty by now: whoever tries many at once waits for all of them.
        bucket(names, key(name, address), properties.freeAttempts(), properties.pause())
                .consumeIgnoringRateLimits(1);
        bucket(addresses, address, properties.freeAttemptsPerAddress(), properties.pausePerAddress())
                .consumeIgnoringRateLimits(1);
    }

    /** The password was right. */
    void succeeded(String name, String address) {
        names.remove(key(name, address));
    }

    private Bucket bucket(Map<String, Bucket> buckets, String key, int capacity, Duration pause) {
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= capacity);
        }
        return buckets.computeIfAbsent(
                key,
                unknown -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, pause))
                        .build());
    }

    private static long wait(@Nullable Bucket bucket) {
        return bucket == null ? 0 : bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    private static String key(String name, String address) {
        return address + " " + name;
    }
}
