package org.junheng.platform.web;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Codes that people read out and type: digits and capitals without those that look alike (I, L, O, U). */
public final class ReadableCode {

    /** The characters used, in the order of their values 0 to 31. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    /** A code that nobody can guess; each character holds five bits. */
    public static String random(int length) {
        var code = new StringBuilder(length);
        RANDOM.ints(length, 0, ALPHABET.length()).forEach(value -> code.append(ALPHABET.charAt(value)));
        return code.toString();
    }

    /** What was meant by what was typed: spaces, hyphens, full width and look-alikes do not matter. */
    public static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
