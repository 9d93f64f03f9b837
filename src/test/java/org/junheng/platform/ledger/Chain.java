package org.junheng.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junheng.shared.Digest;

/** A chain of entries in memory, for whoever wants to tamper with it, linked by the product's own code. */
final class Chain {

    private static final List<String> KINDS = List.of("CASE", "UPLOAD", "READ", "SIGN_IN", "ACCOUNT");
    private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

    final List<LedgerLine> lines = new ArrayList<>();

    /** What {@link #links} gave when it was taken; what is kept in the database beside the entries. */
    List<Digest> links = List.of();

    static Chain of(Random random, int size) {
        var chain = new Chain();
        for (var position = 1; position <= size; position++) {
            chain.lines.add(entry(random, position));
        }
        chain.link();
        return chain;
    }

    static LedgerLine entry(Random random, int position) {
        var at = START.plus(Duration.ofMinutes(20L * position)).plusMillis(random.nextInt(1000));
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        return new LedgerLine(
                position,
                1000L + position,
                at,
                kind,
                "person." + random.nextInt(9),
                kind.equals("SIGN_IN")
                        ? ""
                        : Digest.of("subject" + random.nextInt(50)).value(),
                Digest.of("content" + random.nextLong()));
    }

    /** Computes all links anew, as somebody could who has everything but the checkpoints. */
    void link() {
        var fresh = new ArrayList<Digest>();
        var before = Checkpoint.START;
        for (var line : lines) {
            before = line.after(before);
            fresh.add(before);
        }
        links = fresh;
    }

    /** Gives the lines the positions that they now stand at. */
    void renumber() {
        var position = new AtomicLong();
        lines.replaceAll(line -> new LedgerLine(
                position.incrementAndGet(),
                line.entry(),
                line.at(),
                line.kind(),
                line.actor(),
                line.subject(),
                line.content()));
    }

    Checkpoint checkpoint(int position) {
        return new Checkpoint(position, lines.get(position - 1).at(), links.get(position - 1));
    }

    Path write(Path file) {
        var text = new StringBuilder();
        for (var index = 0; index < lines.size(); index++) {
            text.append(lines.get(index).text())
                    .append('\t')
                    .append(links.get(index))
                    .append('\n');
        }
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
