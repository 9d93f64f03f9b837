package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junheng.Ledger.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed ({@code kill -9}) while people work, starts again on the same directory by itself, and has
 * everything that it acknowledged, and nothing by halves.
 */
class CrashIT {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final Path LOG = Path.of("target/crash.log");
    private static final long SEED = Long.getLong("crash.seed", 20260901);
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 12);
    private static final long LONGEST = 10_000;

    private final Ledger ledger = new Ledger();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @TempDir
    Path directory;

    @Test
    void What_was_acknowledged_survives_a_kill_during_an_import() throws IOException, InterruptedException {
        var application = launch().awaitUp();
        var id = new Opening(application.rest()).begin();

        killAtWork(application, id, Kind.IMPORT, 3, 2 * LONGEST);

        try (var again = launch().awaitUp()) {
            assertSound(again, id);
        }
        assertThat(ledger.uploads()).isNotEmpty();
        assertThat(ledger.imports()).isNotEmpty();
    }

    @Test
    @Tag("endurance")
    void Nor_does_any_other_moment_matter() throws IOException, InterruptedException {
        var application = launch().awaitUp();
        var id = new Opening(application.rest()).begin();
        for (var round = 0; round < ROUNDS; round++) {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            // Every other round right after an answer; else at any moment.
            var count = round % 2 == 0 ? 1 + random.nextInt(5) : Integer.MAX_VALUE;

            killAtWork(application, id, kind, count, 1000 + random.nextLong(LONGEST));

            application = launch().awaitUp();
            assertSound(application, id);
        }
        application.close();
        System.out.printf(
                "Killed %d times, seed %d: %d uploads, %d imports, %d statements acknowledged, none lost%n",
                ROUNDS,
                SEED,
                ledger.uploads().size(),
                ledger.imports().size(),
                ledger.statements().values().stream()
                        .mapToInt(said -> said.size())
                        .sum());
    }

    @Test
    @Tag("endurance")
    void A_first_start_may_be_killed_at_any_moment() throws IOException, InterruptedException {
        for (var round = 0; round < ROUNDS; round++) {
            var application = launch();
            Thread.sleep(1000 + random.nextLong(12_000));
            application.kill();
        }

        try (var again = launch().awaitUp()) {
            var id = new Opening(again.rest()).begin();
            assertSound(again, id);
            new Aftermath(directory, again.rest(), id).assertDemoIsGrown();
        }
    }

    @Test
    @Tag("endurance")
    void A_second_application_on_the_directory_leaves_the_first_alone() throws IOException, InterruptedException {
        try (var first = launch().awaitUp()) {
            var second = launch();

            assertThat(second.awaitEnd()).contains("Another application runs on the data directory");
            assertThatCode(() -> new Opening(first.rest()).begin()).doesNotThrowAnyException();
        }
    }

    private ChildApplication launch() throws IOException {
        return ChildApplication.launch(LOG, "--junheng.data-directory=" + directory);
    }

    private void killAtWork(ChildApplication application, String id, Kind kind, int count, long millis)
            throws IOException, InterruptedException {
        var database = Aftermath.postmaster(directory);
        ledger.expect(kind, count);
        try (var work = new Workload(application.rest(), id, ledger, random.nextLong())) {
            work.begin();
            var seen = ledger.await(millis);
            assertThat(seen || application.isAlive()).isTrue();
            application.kill();
        }
        assertThat(ledger.surprises()).isEmpty();
        assertThat(ProcessHandle.of(database))
                .as("the database outlives the application")
                .isPresent();
    }

    /** The demo's own work is done by then, so that whatever is half-way is a leftover. */
    private void assertSound(ChildApplication application, String id) throws IOException {
        application.awaitReady();
        var aftermath = new Aftermath(directory, application.rest(), id);
        aftermath.assertDurable();
        aftermath.assertNothingAcknowledgedIsMissing(ledger);
        aftermath.assertEveryDocumentIsWhole();
        aftermath.assertEveryImportIsWhole();
        aftermath.assertInboxEqualsEngine();
        aftermath.assertStoreHoldsNothingHalf();
    }
}
