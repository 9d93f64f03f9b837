package org.junheng.schooldata;

import java.io.InputStream;
import org.junheng.shared.Digest;

/** A file that was handed in together with others. */
public final class FormFile {

    private final String name;
    private final byte[] content;

    private FormFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** A file read to its end. */
    public static FormFile of(String name, InputStream content) {
        return new FormFile(lastPart(name), Workbooks.content(content));
    }

    static FormFile of(String name, byte[] content) {
        return new FormFile(lastPart(name), content);
    }

    /** The same file by another name. */
    FormFile named(String other) {
        return new FormFile(other, content);
    }

    /** Its name, without folders. */
    public String name() {
        return name;
    }

    long size() {
        return content.length;
    }

    byte[] content() {
        return content;
    }

    /** The digest of its content. */
    public Digest sha256() {
        return Digest.of(content);
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
