package org.junheng.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives every form a small sum to solve and seals it, so that no session is needed: the seal binds form, notice, time and
 * answer, and each form is taken once.
 */
@Component
class FormSeal {

    private static final Duration LIFE = Duration.ofHours(2);
    private static final int GREATEST = 9;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormSeal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A sum to solve.
     *
     * @param seal comes back with the answer
     */
    record Sum(int left, int right, String seal) {}

    Sum create(NoticeId notice) {
        var left = 1 + random.nextInt(GREATEST);
        var right = 1 + random.nextInt(GREATEST);
        var form = UUID.randomUUID();
        var until = clock.instant().plus(LIFE).getEpochSecond();
        return new Sum(
                left, right, form + "." + until + "." + mac(notice, form, until, Integer.toString(left + right)));
    }

    /** The form that was answered rightly and in time. */
    Optional<UUID> open(NoticeId notice, String seal, String answer) {
        var parts = seal.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        try {
            var form = UUID.fromString(parts[0]);
            var until = Long.parseLong(parts[1]);
            var right = same(parts[2], mac(notice, form, until, answer));
            return right && !clock.instant().isAfter(Instant.ofEpochSecond(until))
                    ? Optional.of(form)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private String mac(NoticeId notice, UUID form, long until, String answer) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            var sealed = String.join("|", notice.toString(), form.toString(), Long.toString(until), answer);
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }

    private byte[] key() {
        return jdbc.sql("select key from objection_seal_key")
                .query(byte[].class)
                .single();
    }
}
