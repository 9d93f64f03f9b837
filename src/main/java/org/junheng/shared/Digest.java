package org.junheng.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest, as 64 lower-case hexadecimal digits. */
public record Digest(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 digest: " + value);
        }
    }

    /** The digest of these bytes. */
    public static Digest of(byte[] content) {
        return hex(sha256().digest(content));
    }

    /** The digest of this text in UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest that this finished calculation gives. */
    public static Digest of(MessageDigest finished) {
        return hex(finished.digest());
    }

    /** A new calculation, for content that comes in pieces. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static Digest hex(byte[] digest) {
        return new Digest(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return value;
    }
}
