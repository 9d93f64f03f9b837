package org.junheng.contentstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junheng.Clause;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every content store does. */
abstract class ContentStoreContract {

    static final byte[] CONTENT = "佐证材料".repeat(50_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path outside;

    abstract ContentStore store();

    /** Another start on the same contents. */
    abstract ContentStore again() throws IOException;

    /** Files on their way. */
    abstract Path incoming();

    /** The names of all that is kept, whether sound or set aside. */
    abstract List<String> names() throws IOException;

    abstract byte[] content(String name) throws IOException;

    /** Behind the store's back. */
    abstract void change(Digest digest, byte[] content) throws IOException;

    /** Behind the store's back. */
    abstract void remove(Digest digest) throws IOException;

    @Test
    void Kept_content_is_found_under_its_digest_also_by_the_next_start() throws IOException {
        var digest = keep(CONTENT);

        assertThat(digest).isEqualTo(Digest.of(CONTENT));
        assertThat(read(store(), digest)).isEqualTo(CONTENT);
        assertThat(read(again(), digest)).isEqualTo(CONTENT);
        assertThat(store().size(digest)).isEqualTo(CONTENT.length);
        assertNothingIsOnItsWay();
    }

    @Test
    void What_is_received_but_not_kept_is_never_visible() throws IOException {
        try (var incoming = store().receive(new ByteArrayInputStream(CONTENT))) {
            assertThat(incoming.size()).isEqualTo(CONTENT.length);
            assertThat(incoming.file()).hasBinaryContent(CONTENT);
            assertThatThrownBy(() -> store().open(incoming.digest())).isInstanceOf(DamagedContentException.class);
        }

        assertThat(names()).isEmpty();
        assertNothingIsOnItsWay();
    }

    @Test
    void An_upload_that_breaks_off_leaves_nothing() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(CONTENT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] block, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> store().receive(broken)).hasMessage("connection reset");

        assertThat(names()).isEmpty();
        assertNothingIsOnItsWay();
    }

    @Test
    void A_file_that_others_own_is_kept_and_stays_theirs() throws IOException {
        var file = Files.write(outside.resolve("theirs"), CONTENT);

        try (var incoming = store().receive(file)) {
            assertThat(incoming.digest()).isEqualTo(Digest.of(CONTENT));
            incoming.keep();
        }

        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(read(store(), Digest.of(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void The_next_start_forgets_what_a_killed_application_was_receiving_but_not_a_living_one() throws IOException {
        Files.write(incoming().resolve("killed.part"), CONTENT);

        try (var living = store().receive(new ByteArrayInputStream(CONTENT))) {
            var next = again();

            assertThat(incoming()).isDirectoryContaining(file -> file.equals(living.file()));
            assertThat(incoming()).isDirectoryNotContaining("glob:**killed.part");
            living.keep();
            assertThat(read(next, Digest.of(CONTENT))).isEqualTo(CONTENT);
        }
    }

    @Test
    void The_same_content_from_many_at_once_is_stored_once_and_whole() throws Exception {
        var barrier = new CyclicBarrier(8);
        Callable<Digest> upload = () -> {
            try (var incoming = store().receive(new ByteArrayInputStream(CONTENT))) {
                barrier.await();
                incoming.keep();
                assertThat(read(store(), incoming.digest())).isEqualTo(CONTENT);
                return incoming.digest();
            }
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(Collections.nCopies(8, upload))) {
                assertThat(each.get()).isEqualTo(Digest.of(CONTENT));
            }
        }
        assertThat(names()).containsExactly(Digest.of(CONTENT).value());
    }

    @Test
    void Changed_content_is_not_served() throws IOException {
        var digest = keep(CONTENT);
        var forged = CONTENT.clone();
        forged[CONTENT.length - 1] ^= 1;
        change(digest, forged);

        assertThatThrownBy(() -> store().open(digest))
                .isInstanceOf(DamagedContentException.class)
                .hasMessageContaining(digest.value());
        assertNothingIsOnItsWay();
    }

    @Test
    void A_new_upload_mends_damaged_content_and_keeps_the_damaged_aside() throws IOException {
        var digest = keep(CONTENT);
        change(digest, new byte[] {1, 2, 3});

        keep(CONTENT);

        assertThat(read(store(), digest)).isEqualTo(CONTENT);
        var aside =
                names().stream().filter(name -> !name.equals(digest.value())).toList();
        assertThat(aside)
                .singleElement()
                .satisfies(name -> assertThat(content(name)).containsExactly(1, 2, 3));
    }

    @Test
    @Clause("scrub-finds-all")
    void A_scrub_finds_what_was_flipped_cut_lengthened_swapped_and_lost() throws IOException {
        var kept = List.of("甲", "乙乙", "丙", "丁", "戊", "己", "庚").stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        var digests = new ArrayList<Digest>();
        for (var content : kept) {
            digests.add(keep(content));
        }
        change(digests.get(0), new byte[] {1, 2, 3});
        change(digests.get(1), new byte[] {1, 2, 3, 4, 5});
        change(digests.get(2), new byte[] {1, 2, 3, 4});
        change(digests.get(3), kept.get(4));
        change(digests.get(4), kept.get(3));
        remove(digests.get(5));

        var scrubber = new Scrubber(store(), Long.MAX_VALUE, digests::contains);

        assertThat(kept)
                .extracting(content -> scrubber.check(Digest.of(content), (long) content.length))
                .containsExactly(
                        Optional.of(Damage.CHANGED),
                        Optional.of(Damage.SHORTER),
                        Optional.of(Damage.LONGER),
                        Optional.of(Damage.SWAPPED),
                        Optional.of(Damage.SWAPPED),
                        Optional.of(Damage.MISSING),
                        Optional.empty());
    }

    private void assertNothingIsOnItsWay() {
        assertThat(incoming()).isEmptyDirectory();
    }

    Digest keep(byte[] content) throws IOException {
        try (var incoming = store().receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.digest();
        }
    }

    static byte[] read(ContentStore store, Digest digest) throws IOException {
        try (var content = store.open(digest)) {
            return content.readAllBytes();
        }
    }
}
