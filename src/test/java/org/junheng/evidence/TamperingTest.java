package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junheng.Clause;
import org.junheng.contentstore.Damage;
import org.junheng.contentstore.DiskContentStore;
import org.junheng.contentstore.Scrubber;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with full access to the disk changes files of the store; the scrub must find every one, and no other. */
class TamperingTest {

    private static final int FILES = 1_500;
    private static final int TAMPERINGS = 1_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20260901);
    private final Map<Digest, Integer> kept = new LinkedHashMap<>();

    @TempDir
    Path directory;

    private DiskContentStore store;

    @BeforeEach
    void fill() throws IOException {
        store = new DiskContentStore(directory);
        while (kept.size() < FILES) {
            var content = new byte[1 + random.nextInt(3_000)];
            random.nextBytes(content);
            try (var incoming = store.receive(new ByteArrayInputStream(content))) {
                incoming.keep();
                kept.put(incoming.digest(), content.length);
            }
        }
    }

    @Test
    @Clause("scrub-finds-all")
    void A_thousand_random_tamperings_are_all_found_and_nothing_else_is() throws IOException {
        var left = new ArrayList<>(kept.keySet());
        var expected = new LinkedHashMap<Digest, Damage>();
        while (expected.size() < TAMPERINGS) {
            expected.putAll(tamper(left));
        }

        assertThat(scrub()).isEqualTo(expected);
    }

    @Test
    void An_untouched_store_is_sound() {
        assertThat(scrub()).isEmpty();
    }

    private Map<Digest, Damage> scrub() {
        var scrubber = new Scrubber(store, Long.MAX_VALUE, kept::containsKey);
        var found = new LinkedHashMap<Digest, Damage>();
        kept.forEach((digest, size) ->
                scrubber.check(digest, size.longValue()).ifPresent(damage -> found.put(digest, damage)));
        return found;
    }

    /** Changes one file or two of those left, and tells what must be found. */
    private Map<Digest, Damage> tamper(List<Digest> left) throws IOException {
        var victim = take(left);
        var file = file(victim);
        return switch (random.nextInt(6)) {
            case 0 -> {
                rewrite(file, flipped(Files.readAllBytes(file)));
                yield Map.of(victim, Damage.CHANGED);
            }
            case 1 -> {
                rewrite(file, Arrays.copyOf(Files.readAllBytes(file), random.nextInt(sizeOf(victim))));
                yield Map.of(victim, Damage.SHORTER);
            }
            case 2 -> {
                rewrite(file, Arrays.copyOf(Files.readAllBytes(file), sizeOf(victim) + 1 + random.nextInt(9)));
                yield Map.of(victim, Damage.LONGER);
            }
            case 3 -> {
                Files.delete(file);
                yield Map.of(victim, Damage.MISSING);
            }
            case 4 -> {
                Files.move(
                        file,
                        file.resolveSibling(
                                Digest.of("elsewhere " + random.nextLong()).value()));
                yield Map.of(victim, Damage.MISSING);
            }
            default -> swap(victim, take(left));
        };
    }

    private Map<Digest, Damage> swap(Digest one, Digest other) throws IOException {
        var aside = directory.resolve("aside");
        Files.move(file(one), aside);
        Files.move(file(other), file(one));
        Files.move(aside, file(other), StandardCopyOption.ATOMIC_MOVE);
        return Map.of(one, Damage.SWAPPED, other, Damage.SWAPPED);
    }

    private byte[] flipped(byte[] content) {
        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        return content;
    }

    private Digest take(List<Digest> left) {
        return left.remove(random.nextInt(left.size()));
    }

    private int sizeOf(Digest digest) {
        return Objects.requireNonNull(kept.get(digest));
    }

    private static void rewrite(Path file, byte[] content) throws IOException {
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.write(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private Path file(Digest digest) {
        return directory
                .resolve("sha256")
                .resolve(digest.value().substring(0, 2))
                .resolve(digest.value());
    }
}
