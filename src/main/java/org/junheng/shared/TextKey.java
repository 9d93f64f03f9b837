package org.junheng.shared;

/**
 * A text as an argument of another text: both are then in the reader's language, wherever they are put together.
 *
 * @param key the key of the text in the translation bundles
 */
public record TextKey(String key) {}
