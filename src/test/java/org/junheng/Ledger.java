package org.junheng;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the application has acknowledged so far, as its users remember it. */
final class Ledger {

    private final Queue<Upload> uploads = new ConcurrentLinkedQueue<>();
    private final Queue<String> imports = new ConcurrentLinkedQueue<>();
    private final Map<String, Deque<String>> statements = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch awaited = new CountDownLatch(0);
    private volatile Kind kind = Kind.UPLOAD;

    /** What can be acknowledged. */
    enum Kind {
        UPLOAD,
        IMPORT,
        STATEMENT
    }

    /** A document that was acknowledged. */
    record Upload(String id, String item, String name, String sha256, int version) {}

    void uploaded(Upload upload) {
        uploads.add(upload);
        tell(Kind.UPLOAD);
    }

    void imported(String statistics) {
        imports.add(statistics);
        tell(Kind.IMPORT);
    }

    /** One writer for each item, so that what it says last is what was acknowledged last. */
    void stated(String item, String explanation) {
        statements.computeIfAbsent(item, key -> new ArrayDeque<>()).add(explanation);
        tell(Kind.STATEMENT);
    }

    void surprised(String by) {
        surprises.add(by);
    }

    List<Upload> uploads() {
        return List.copyOf(uploads);
    }

    List<String> imports() {
        return List.copyOf(imports);
    }

    Map<String, Deque<String>> statements() {
        return statements;
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** The next acknowledgements of this kind are counted from now on. */
    void expect(Kind expected, int count) {
        kind = expected;
        awaited = new CountDownLatch(count);
    }

    boolean await(long millis) throws InterruptedException {
        return awaited.await(millis, TimeUnit.MILLISECONDS);
    }

    private void tell(Kind told) {
        if (told == kind) {
            awaited.countDown();
        }
    }
}
