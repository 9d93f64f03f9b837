package org.junheng.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What outlives an application that was killed: its PostgreSQL, or the program that was just creating the database. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Stops everything that runs from the folder of programs, the server itself first and in good order. */
    static void stop(Path programs, Path database) throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            stopServer(pidFile, database);
        }
        ProcessHandle.allProcesses()
                .filter(process -> runsFrom(programs, process))
                .forEach(process -> await(process, Duration.ZERO));
    }

    private static void stopServer(Path pidFile, Path database) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).equals(database)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(Leftovers::isPostgres)
                .ifPresent(process -> {
                    process.destroy();
                    await(process, PATIENCE);
                });
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    private static boolean runsFrom(Path programs, ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
    }

    private static void await(ProcessHandle process, Duration patience) {
        LOG.warn("Stopping process {}, left over by a killed application", process.pid());
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("Process {} has to be killed", process.pid(), e);
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
