package org.junheng.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads all elements of a part with their attributes; their text is passed over. */
final class PlainElements extends PlainXml {

    /** Parts with more are not read this way, lest they fill the memory before anybody counts what is kept. */
    private static final int MOST = 2_000;

    private final List<Element> elements = new ArrayList<>();

    private PlainElements(byte[] bytes) {
        super(bytes);
    }

    private record Plain(String name, Map<String, String> attributes) implements Element {

        @Override
        public @Nullable String attribute(String wanted) {
            return attributes.get(wanted);
        }
    }

    /** The elements in their order; nothing if they cannot be read this way. */
    static @Nullable List<Element> of(byte[] bytes) {
        var part = new PlainElements(bytes);
        return part.read() ? part.elements : null;
    }

    @Override
    boolean element(int from, int to, boolean empty) {
        elements.add(new Plain(text(from, to), attributes()));
        return elements.size() < MOST;
    }

    @Override
    void ends() {
        // Only what begins is asked for.
    }
}
