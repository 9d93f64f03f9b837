package org.junheng.contentstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3ContentStoreIT extends ContentStoreContract {

    @TempDir
    static Path home;

    static S3Fixture server;

    @TempDir
    Path directory;

    String prefix = "";
    S3ContentStore store;

    @BeforeAll
    static void start() throws IOException {
        server = S3Fixture.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() throws IOException {
        prefix = UUID.randomUUID() + "/";
        store = new S3ContentStore(server.settings(prefix), incoming());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void A_store_without_its_bucket_does_not_start() {
        var settings = server.settings("");
        var other = new S3Settings(settings.endpoint(), "elsewhere", "", "us-east-1", "key", "secret");

        assertThatThrownBy(() -> new S3ContentStore(other, incoming()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("elsewhere");
    }

    @Test
    void What_a_store_that_is_gone_was_to_keep_is_not_acknowledged() throws IOException {
        try (var own = S3Fixture.start(directory);
                var gone = new S3ContentStore(own.settings(""), incoming());
                var received = gone.receive(new ByteArrayInputStream(CONTENT))) {
            own.stop();

            assertThatThrownBy(received::keep)
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(DamagedContentException.class);
        }
        assertThat(incoming()).isEmptyDirectory();
    }

    @Override
    ContentStore store() {
        return store;
    }

    @Override
    ContentStore again() throws IOException {
        return new S3ContentStore(server.settings(prefix), incoming());
    }

    @Override
    Path incoming() {
        return directory.resolve("incoming");
    }

    @Override
    List<String> names() {
        return server.keys(prefix).stream()
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .toList();
    }

    @Override
    byte[] content(String name) {
        return server.content("%ssha256/%s/%s".formatted(prefix, name.substring(0, 2), name));
    }

    @Override
    void change(Digest digest, byte[] content) {
        server.put(S3Fixture.keyOf(prefix, digest), content);
    }

    @Override
    void remove(Digest digest) {
        server.remove(S3Fixture.keyOf(prefix, digest));
    }
}
