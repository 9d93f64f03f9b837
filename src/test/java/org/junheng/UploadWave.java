package org.junheng;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junheng.Ledger.Upload;
import org.junheng.shared.Digest;

/** Many uploads by ten people at once, every other one resumable, until all are done or the application is gone. */
final class UploadWave implements AutoCloseable {

    static final String EDITOR = "county.editor";

    private static final List<String> BOXES = List.of("G1", "G2", "G10", "G11", "Q3", "Q7");
    private static final int PEOPLE = 10;
    private static final int PART = 300_000;
    private static final int LARGEST = 3_000_000;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final Map<String, byte[]> begun = new ConcurrentHashMap<>();
    private final Queue<Integer> left;
    private final Rest rest;
    private final String id;
    private final Ledger ledger;
    private final long seed;

    UploadWave(Rest rest, String id, Ledger ledger, long seed, int uploads) {
        this.rest = rest;
        this.id = id;
        this.ledger = ledger;
        this.seed = seed;
        this.left =
                new ConcurrentLinkedQueue<>(IntStream.range(0, uploads).boxed().toList());
    }

    void begin() {
        for (var person = 0; person < PEOPLE; person++) {
            people.execute(this::work);
        }
    }

    /** The resumable uploads whose beginning was acknowledged, by their paths, with what is to be sent. */
    Map<String, byte[]> begun() {
        return begun;
    }

    private void work() {
        try {
            for (var number = left.poll(); number != null; number = left.poll()) {
                upload(number);
            }
        } catch (UncheckedIOException e) {
            left.clear(); // The application is gone.
        } catch (AssertionError e) {
            ledger.surprised(String.valueOf(e.getMessage()));
        }
    }

    private void upload(int number) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000 + number);
        var box = BOXES.get(random.nextInt(BOXES.size()));
        var name = "佐证 %d-%d.pdf".formatted(seed, number);
        var content = Workload.pdf(random, LARGEST);
        var document = number % 2 == 0 ? inOnePiece(box, name, content) : resumable(box, name, content);
        ledger.uploaded(new Upload(document, box, name, Digest.of(content).value(), 1));
    }

    private String inOnePiece(String box, String name, byte[] content) {
        var answer = rest.upload(EDITOR, "POST", "/cases/" + id + "/evidence?item=" + box, name, content);
        if (answer.status() != 201) {
            ledger.surprised(answer.toString());
        }
        return answer.body().path("id").asString();
    }

    private String resumable(String box, String name, byte[] content) {
        var metadata = Map.of("target", "evidence", "case", id, "item", box, "filename", name);
        var path = rest.beginUpload(EDITOR, metadata, content.length);
        begun.put(path, content);
        return finish(rest, path, content);
    }

    /** Sends what is missing of a resumable upload, part by part, and returns what it became. */
    static String finish(Rest rest, String path, byte[] content) {
        var standing = rest.upload(EDITOR, path);
        while (standing.result().isEmpty()) {
            var from = standing.offset();
            standing = rest.append(
                    EDITOR, path, from, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
        }
        return standing.result();
    }

    /** Begins nothing more, and waits for what is on its way. */
    void await() {
        left.clear();
        people.close();
    }

    @Override
    public void close() {
        await();
    }
}
