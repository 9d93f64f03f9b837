package org.junheng.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.platform.web.ReadableCode;
import org.junheng.shared.RegionCode;

/**
 * The number of a certificate, such as {@code JH-2026-320682-7K3MQ9TXC}: year, county, eight characters that nobody can
 * guess, and a last one that shows slips of the pen.
 */
public record CertificateNumber(String value) {

    private static final int SECRET = 8;
    private static final Pattern SHAPE = Pattern.compile("JH-(\\d{4})-(\\d{4}|\\d{6}|\\d{9})-([0-9A-HJKMNP-TV-Z]{9})");
    private static final Pattern PLAIN = Pattern.compile("JH(\\d{4})(\\d{4}|\\d{6}|\\d{9})([0-9A-HJKMNP-TV-Z]{9})");

    public CertificateNumber {
        if (!SHAPE.matcher(value).matches() || !isSound(value)) {
            throw new IllegalArgumentException("Not a certificate number: " + value);
        }
    }

    static CertificateNumber create(int year, RegionCode county) {
        var begin = "JH-%04d-%s-%s".formatted(year, county, ReadableCode.random(SECRET));
        return new CertificateNumber(begin + check(begin));
    }

    /** The number that was meant by what was typed, if it can be one. */
    public static Optional<CertificateNumber> read(String typed) {
        var parts = PLAIN.matcher(ReadableCode.normalized(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var value = "JH-%s-%s-%s".formatted(parts.group(1), parts.group(2), parts.group(3));
        return isSound(value) ? Optional.of(new CertificateNumber(value)) : Optional.empty();
    }

    private static boolean isSound(String value) {
        return value.charAt(value.length() - 1) == check(value.substring(0, value.length() - 1));
    }

    /** Luhn's check over 32 characters: finds every single slip and nearly every swap of neighbours. */
    private static char check(String begin) {
        var base = ReadableCode.ALPHABET.length();
        var sum = 0;
        var weight = 2;
        for (var place = begin.length() - 1; place >= 0; place--) {
            var character = ReadableCode.ALPHABET.indexOf(begin.charAt(place));
            if (character >= 0) {
                var product = character * weight;
                sum += product / base + product % base;
                weight = 3 - weight;
            }
        }
        return ReadableCode.ALPHABET.charAt((base - sum % base) % base);
    }

    @Override
    public String toString() {
        return value;
    }
}
