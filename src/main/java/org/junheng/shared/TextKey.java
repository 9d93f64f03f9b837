package org.junheng.shared;

import java.util.List;

/**
 * A text as an argument of another text: both are then in the reader's language, wherever they are put together.
 *
 * @param key the key of the text in the translation bundles
 */
public record TextKey(String key, List<Object> arguments) {

    public TextKey {
        arguments = List.copyOf(arguments);
    }

    /** A text with these arguments. */
    public TextKey(String key, Object... arguments) {
        this(key, List.of(arguments));
    }
}
