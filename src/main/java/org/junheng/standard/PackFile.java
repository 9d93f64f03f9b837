package org.junheng.standard;

import java.nio.charset.StandardCharsets;
import org.junheng.shared.Digest;

/**
 * The file of a pack as somebody hands it in.
 *
 * @param name the file's name
 */
public record PackFile(String name, byte[] content) {

    /** The digest of its content. */
    Digest digest() {
        return Digest.of(content);
    }

    EditionReader.Source source() {
        return new EditionReader.Source(name, text());
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
