package org.junheng.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.evidence.Document;
import org.junheng.shared.Refusal;

/** A document opened by somebody, until it is closed. Its pages are made when they are asked for. */
public final class Opened implements AutoCloseable {

    private final Document document;
    private final View view;
    private final List<Path> files;
    private final PageSource source;

    /** Makes pages; numbers begin with 1. */
    interface PageSource {
        byte[] page(int number);
    }

    Opened(Document document, View view, List<Path> files, PageSource source) {
        this.document = document;
        this.view = view;
        this.files = List.copyOf(files);
        this.source = source;
    }

    public Document document() {
        return document;
    }

    public View view() {
        return view;
    }

    /** Whether only its words are shown, since nothing here shows how it looks. */
    public boolean isBare() {
        return view instanceof View.Words && Form.of(document.type()) == Form.OFFICE;
    }

    /**
     * One page as PNG, with the name of the reader and the time burned into it.
     *
     * @param number from 1
     * @throws Refusal if there is no such page, it cannot be shown, or the reader may not read it any more
     */
    public byte[] page(int number) {
        if (view instanceof View.Pages pages && (number < 1 || number > pages.count())) {
            throw Refusal.notFound("reading.noSuchPage", document.name(), number);
        }
        return source.page(number);
    }

    @Override
    public void close() {
        try {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
