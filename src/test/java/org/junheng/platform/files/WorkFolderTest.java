package org.junheng.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    Path directory;

    @Test
    void A_closed_one_leaves_nothing() throws IOException {
        try (var folder = new WorkFolder(directory)) {
            Files.createFile(folder.free());
        }

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void The_next_start_forgets_that_of_a_killed_application() throws IOException {
        var killed = Files.createDirectories(directory.resolve("killed"));
        Files.createFile(Files.createDirectory(killed.resolve("within")).resolve("file"));
        // The system gives up the locks of whoever is killed.
        Files.createFile(directory.resolve("killed.lock"));

        try (var folder = new WorkFolder(directory)) {
            assertThat(killed).doesNotExist();
            assertThat(directory.resolve("killed.lock")).doesNotExist();
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void That_of_a_living_application_stays() throws IOException {
        try (var living = new WorkFolder(directory)) {
            var file = Files.createFile(living.free());

            try (var next = new WorkFolder(directory)) {
                assertThat(file).exists();
                assertThat(next.path()).isNotEqualTo(living.path());
            }
            assertThat(file).exists();
        }
    }
}
