package org.junheng.contentstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskContentStoreTest extends ContentStoreContract {

    @TempDir
    Path directory;

    DiskContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new DiskContentStore(directory);
    }

    @Test
    void The_same_content_is_stored_once() throws IOException {
        var digest = keep(CONTENT);
        var before = Files.getLastModifiedTime(stored(digest));

        assertThat(keep(CONTENT)).isEqualTo(digest);

        assertThat(names()).containsExactly(digest.value());
        assertThat(Files.getLastModifiedTime(stored(digest))).isEqualTo(before);
    }

    @Override
    ContentStore store() {
        return store;
    }

    @Override
    ContentStore again() throws IOException {
        return new DiskContentStore(directory);
    }

    @Override
    Path incoming() {
        return directory.resolve("incoming");
    }

    @Override
    List<String> names() throws IOException {
        try (var files = Files.walk(directory.resolve("sha256"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Override
    byte[] content(String name) throws IOException {
        return Files.readAllBytes(
                directory.resolve("sha256").resolve(name.substring(0, 2)).resolve(name));
    }

    @Override
    void change(Digest digest, byte[] content) throws IOException {
        assertThat(stored(digest).toFile().setWritable(true)).isTrue();
        Files.write(stored(digest), content);
    }

    @Override
    void remove(Digest digest) throws IOException {
        Files.delete(stored(digest));
    }

    private Path stored(Digest digest) {
        return directory
                .resolve("sha256")
                .resolve(digest.value().substring(0, 2))
                .resolve(digest.value());
    }
}
