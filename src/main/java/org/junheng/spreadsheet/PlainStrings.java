package org.junheng.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts that cells share, each of one piece. It gives up on rich text and phonetic hints. */
final class PlainStrings extends PlainXml {

    private final List<String> strings = new ArrayList<>();
    private int item;
    private @Nullable String text;

    private PlainStrings(byte[] bytes) {
        super(bytes);
    }

    /** The texts in their order; nothing if they cannot be read this way. */
    static @Nullable List<String> of(byte[] bytes) {
        var part = new PlainStrings(bytes);
        return part.read() ? part.strings : null;
    }

    @Override
    boolean element(int from, int to, boolean empty) {
        if (item == 0) {
            item = is(from, to, "si") ? depth() : 0;
            return true;
        }
        if (depth() != item + 1 || text != null || !is(from, to, "t")) {
            return false;
        }
        text = empty ? "" : content();
        return text != null;
    }

    @Override
    void ends() {
        if (depth() == item) {
            strings.add(text == null ? "" : text);
            text = null;
            item = 0;
        }
    }
}
