package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.Ledger.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred uploads, and the application killed ({@code kill -9}) in the middle of them: nothing acknowledged is lost, nothing is
 * half visible, what was begun can be finished, and no file is left that nobody will ever ask for.
 */
class UploadCrashIT {

    private static final Path LOG = Path.of("target/upload-crash.log");
    private static final int UPLOADS = 100;
    private static final List<Integer> KILLED_AFTER = List.of(10, 50, 80);

    private final Ledger ledger = new Ledger();

    @TempDir
    Path directory;

    @Test
    @Tag("endurance")
    void Nothing_acknowledged_is_lost_and_nothing_is_half_visible() throws IOException, InterruptedException {
        var application = launch().awaitUp();
        var id = new Opening(application.rest()).begin();
        for (var count : KILLED_AFTER) {
            var before = ledger.uploads().size();
            try (var wave = new UploadWave(application.rest(), id, ledger, count, UPLOADS)) {
                ledger.expect(Kind.UPLOAD, count);
                wave.begin();
                assertThat(ledger.await(60_000)).isTrue();
                application.kill();
                wave.await();
                var acknowledged = ledger.uploads().size() - before;

                application = launch().awaitUp();

                application.awaitReady();
                assertSound(application, id);
                var visible = names(application, id).size();
                var finished = finish(application, wave);
                assertSound(application, id);
                System.out.printf(
                        "Killed after %d of %d uploads: %d documents there, %d more by going on with %d begun%n",
                        acknowledged, UPLOADS, visible, names(application, id).size() - visible, finished);
            }
        }
        application.close();
        assertThat(ledger.surprises()).isEmpty();
        assertThat(files("evidence/requests")).isEmpty();
        assertThat(files("reading")).isEmpty();
        assertThat(files("tmp")).noneMatch(file -> file.getFileName().toString().endsWith(".tmp"));
    }

    /** Each becomes one document, whether or not the client had learnt what it became. */
    private static int finish(ChildApplication application, UploadWave wave) {
        var rest = application.rest();
        var documents = wave.begun().entrySet().stream()
                .map(upload -> UploadWave.finish(rest, upload.getKey(), upload.getValue()))
                .toList();
        assertThat(documents).doesNotHaveDuplicates();
        return documents.size();
    }

    private void assertSound(ChildApplication application, String id) throws IOException {
        var aftermath = new Aftermath(directory, application.rest(), id);
        aftermath.assertDurable();
        aftermath.assertNothingAcknowledgedIsMissing(ledger);
        aftermath.assertEveryDocumentIsWhole();
        aftermath.assertStoreHoldsNothingHalf();
        assertThat(names(application, id)).doesNotHaveDuplicates();
        assertEveryFileIsSomebodys();
    }

    /**
     * Of what was on its way nothing is left but what resumable uploads can go on with, one folder for requests, and one for
     * what is read.
     */
    private void assertEveryFileIsSomebodys() throws IOException {
        var known = Aftermath.jdbc(directory)
                .sql("select id::text from upload")
                .query(String.class)
                .set();
        assertThat(files("evidence/uploads"))
                .allMatch(file -> known.contains(file.getFileName().toString().replaceFirst("\\..*", "")));
        assertThat(files("evidence/requests"))
                .hasSize(1)
                .allMatch(file -> file.toString().endsWith(".lock"));
        assertThat(folders("reading")).hasSize(1);
    }

    private List<Path> files(String below) throws IOException {
        var folder = directory.resolve(below);
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> folders(String below) throws IOException {
        try (var files = Files.list(directory.resolve(below))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static List<String> names(ChildApplication application, String id) {
        return application
                .rest()
                .get(UploadWave.EDITOR, "/cases/" + id + "/evidence")
                .body()
                .valueStream()
                .map(document -> document.path("name").asString())
                .toList();
    }

    private ChildApplication launch() throws IOException {
        var tmp = Files.createDirectories(directory.resolve("tmp"));
        return ChildApplication.launch(LOG, "--junheng.data-directory=" + directory, "--server.tomcat.basedir=" + tmp);
    }
}
