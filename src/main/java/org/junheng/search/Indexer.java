package org.junheng.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.reading.Transcripts;
import org.junheng.reading.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in the text of documents, one after the other, some time after they were added; several applications may. */
@Component
class Indexer {

    /** The most characters taken in of one document. */
    private static final int MOST = 2_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    private final IndexRepository index;
    private final Transcripts transcripts;
    private final TransactionOperations transactions;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("junheng-indexer").factory());

    Indexer(IndexRepository index, Transcripts transcripts, TransactionOperations transactions) {
        this.index = index;
        this.transcripts = transcripts;
        this.transactions = transactions;
    }

    /** Wakes the worker; the schedule must not wait for it. */
    @Scheduled(fixedDelayString = "PT1S")
    void wake() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(this::drain);
        }
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }

    private void drain() {
        try {
            for (var next = index.take(); next.isPresent() && !worker.isShutdown(); next = index.take()) {
                takeIn(next.get());
            }
        } catch (RuntimeException e) {
            LOG.warn("Documents wait to be taken in", e);
        } finally {
            busy.set(false);
        }
    }

    private void takeIn(Waiting document) {
        try {
            var view = index.isTakenIn(document.sha256())
                    ? Optional.<View>empty()
                    : Optional.of(transcripts.of(document.sha256(), document.type(), MOST));
            transactions.executeWithoutResult(status -> enter(document, view));
        } catch (IOException | RuntimeException e) {
            LOG.warn("Document {} waits to be taken in", document.id(), e);
        }
    }

    private void enter(Waiting document, Optional<View> view) {
        if (view.filter(found -> isAdded(document, found)).isEmpty()) {
            index.open(document.sha256(), document.caseId());
        }
        index.label(document.series());
        index.done(document.id());
    }

    /** Not if somebody else was faster. */
    private boolean isAdded(Waiting document, View view) {
        var pages = pages(document, view);
        var added = index.add(document.sha256(), coverage(document, view, pages));
        if (added) {
            index.add(document.sha256(), document.caseId(), pages);
        }
        return added;
    }

    private static Coverage coverage(Waiting document, View view, List<Page> pages) {
        return switch (view) {
            case View.Hidden hidden ->
                document.type().startsWith("image/") ? Coverage.NO_TEXT : Coverage.of(hidden.obstacle());
            case View.Words words -> pages.isEmpty() ? Coverage.NO_TEXT : Coverage.of(words.extent());
            case View.Tables tables -> pages.isEmpty() ? Coverage.NO_TEXT : Coverage.of(tables.extent());
            case View.Pages pictures -> Coverage.NO_TEXT;
        };
    }

    private static List<Page> pages(Waiting document, View view) {
        var paged = document.type().equals("application/pdf");
        var pages = switch (view) {
            case View.Words words ->
                IntStream.range(0, words.parts().size())
                        .mapToObj(at -> new Page(
                                paged ? at + 1 : 0, "", words.parts().get(at).text()));
            case View.Tables tables ->
                tables.sheets().stream().map(sheet -> new Page(0, sheet.title(), sheet.title() + "\n" + sheet.text()));
            case View.Hidden hidden -> Stream.<Page>empty();
            case View.Pages pictures -> Stream.<Page>empty();
        };
        return pages.filter(page -> !Folding.fold(page.text()).text().isEmpty()).toList();
    }
}
