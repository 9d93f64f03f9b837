package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskContentStoreTest {

    private static final byte[] CONTENT = "佐证材料".repeat(50_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    DiskContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new DiskContentStore(directory);
    }

    @Test
    void Kept_content_is_found_under_its_digest_also_by_the_next_start() throws IOException {
        var digest = keep(CONTENT);

        assertThat(digest).isEqualTo(Digest.of(CONTENT));
        assertThat(read(store, digest)).isEqualTo(CONTENT);
        assertThat(read(new DiskContentStore(directory), digest)).isEqualTo(CONTENT);
    }

    @Test
    void What_is_received_but_not_kept_is_never_visible() throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(CONTENT))) {
            assertThat(incoming.size()).isEqualTo(CONTENT.length);
            assertThat(incoming.file()).hasBinaryContent(CONTENT);
            assertThatThrownBy(() -> store.open(incoming.digest())).isInstanceOf(DamagedContentException.class);
        }

        assertThat(files("")).isEmpty();
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

        assertThatThrownBy(() -> store.receive(broken)).hasMessage("connection reset");

        assertThat(files("")).isEmpty();
    }

    @Test
    void The_next_start_forgets_what_a_killed_application_was_receiving_but_not_a_living_one() throws IOException {
        Files.write(directory.resolve("incoming/killed.part"), CONTENT);

        try (var living = store.receive(new ByteArrayInputStream(CONTENT))) {
            store = new DiskContentStore(directory);

            assertThat(files("incoming")).containsExactly(living.file());
            living.keep();
        }
        assertThat(read(store, Digest.of(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void The_same_content_is_stored_once() throws IOException {
        var digest = keep(CONTENT);
        var before = Files.getLastModifiedTime(stored(digest));

        assertThat(keep(CONTENT)).isEqualTo(digest);

        assertThat(files("")).containsExactly(stored(digest));
        assertThat(Files.getLastModifiedTime(stored(digest))).isEqualTo(before);
    }

    @Test
    void The_same_content_from_many_at_once_is_stored_once_and_whole() throws Exception {
        var barrier = new CyclicBarrier(8);
        Callable<Digest> upload = () -> {
            try (var incoming = store.receive(new ByteArrayInputStream(CONTENT))) {
                barrier.await();
                incoming.keep();
                assertThat(read(store, incoming.digest())).isEqualTo(CONTENT);
                return incoming.digest();
            }
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(Collections.nCopies(8, upload))) {
                assertThat(each.get()).isEqualTo(Digest.of(CONTENT));
            }
        }
        assertThat(files("")).containsExactly(stored(Digest.of(CONTENT)));
    }

    @Test
    void Content_changed_on_the_disk_is_not_served() throws IOException {
        var digest = keep(CONTENT);
        var forged = CONTENT.clone();
        forged[CONTENT.length - 1] ^= 1;
        change(stored(digest), forged);

        assertThatThrownBy(() -> store.open(digest))
                .isInstanceOf(DamagedContentException.class)
                .hasMessageContaining(digest.value());
    }

    @Test
    void A_new_upload_mends_damaged_content_and_keeps_the_damaged_aside() throws IOException {
        var digest = keep(CONTENT);
        change(stored(digest), new byte[] {1, 2, 3});

        keep(CONTENT);

        assertThat(read(store, digest)).isEqualTo(CONTENT);
        assertThat(files("sha256"))
                .hasSize(2)
                .anySatisfy(file -> assertThat(file).hasBinaryContent(new byte[] {1, 2, 3}));
    }

    private Digest keep(byte[] content) throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.digest();
        }
    }

    private static byte[] read(ContentStore store, Digest digest) throws IOException {
        try (var content = store.open(digest)) {
            return content.readAllBytes();
        }
    }

    private static void change(Path file, byte[] content) throws IOException {
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.write(file, content);
    }

    private Path stored(Digest digest) {
        return directory
                .resolve("sha256")
                .resolve(digest.value().substring(0, 2))
                .resolve(digest.value());
    }

    private List<Path> files(String below) throws IOException {
        try (var files = Files.walk(directory.resolve(below))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
