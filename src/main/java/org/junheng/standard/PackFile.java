package org.junheng.standard;

import java.nio.charset.StandardCharsets;
import org.junheng.shared.Digest;

/**
 * The file of a pack as somebody hands it in.
 *
 * @param name the file's name
 * @param text its content
 */
public record PackFile(String name, String text) {

    /** A file by its bytes. */
    public static PackFile of(String name, byte[] content) {
        return new PackFile(name, new String(content, StandardCharsets.UTF_8));
    }

    /** The digest of its content. */
    Digest digest() {
        return Digest.of(text);
    }

    EditionReader.Source source() {
        return new EditionReader.Source(name, text);
    }
}
