package org.junheng.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.junheng.shared.Refusal;

/** The digest that one part of a file must have, as the header {@code Upload-Checksum} has it. */
final class Checksum {

    /** The algorithms of the protocol by those of Java; the first must be known to every server. */
    static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final MessageDigest digest;
    private final byte[] expected;

    private Checksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /**
     * Reads the header.
     *
     * @throws Refusal if it is no such header, or the algorithm is not known
     */
    static Checksum parse(String header) {
        var parts = header.strip().split(" +", -1);
        var algorithm = ALGORITHMS.get(parts[0]);
        if (parts.length != 2 || algorithm == null) {
            throw Refusal.invalid("upload.checksum");
        }
        try {
            return new Checksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1]));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("upload.checksum");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void update(byte[] block, int length) {
        digest.update(block, 0, length);
    }

    /** Whether what came is what was sent. */
    boolean fits() {
        return MessageDigest.isEqual(digest.digest(), expected);
    }
}
