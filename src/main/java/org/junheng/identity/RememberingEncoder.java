package org.junheng.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a few minutes which passwords were right, as every REST call brings its password and hashing is slow on
 * purpose. Only a keyed digest of password and hash is kept, under a key that lives as long as the process; a changed
 * password has another hash and so is never found.
 */
final class RememberingEncoder implements PasswordEncoder {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> right = new LinkedHashMap<>();

    RememberingEncoder(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        var digest = digest(password + "\0" + hash);
        if (isRemembered(digest)) {
            return true;
        }
        var matches = encoder.matches(password, hash);
        if (matches) {
            remember(digest);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private synchronized boolean isRemembered(String digest) {
        var since = right.get(digest);
        return since != null && clock.instant().isBefore(since.plus(KEPT));
    }

    private synchronized void remember(String digest) {
        var now = clock.instant();
        right.values().removeIf(since -> !now.isBefore(since.plus(KEPT)));
        if (right.size() >= MOST) {
            right.remove(right.keySet().iterator().next());
        }
        right.put(digest, now);
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }
}
