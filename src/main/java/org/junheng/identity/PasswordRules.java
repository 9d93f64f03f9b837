package org.junheng.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.shared.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a password must be like: long rather than intricate, and not the first that anybody would try. */
@Component
class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int FEWEST_DIFFERENT = 5;

    /** bcrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    private final DemoMode demo;
    private final Set<String> common;

    PasswordRules(DemoMode demo) throws IOException {
        this.demo = demo;
        this.common = new ClassPathResource("identity/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses a weak password for the person of this login name. */
    void check(String name, String password) {
        if (password.length() < SHORTEST) {
            throw Refusal.invalid("identity.password-short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.invalid("identity.password-long", MOST_BYTES);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(name)) {
            throw Refusal.invalid("identity.password-name");
        }
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT || common.contains(lower)) {
            throw Refusal.invalid("identity.password-common");
        }
        if (!isUsable(password)) {
            throw Refusal.invalid("identity.password-demo");
        }
    }

    /** False for the demo's password outside the demo. */
    boolean isUsable(String password) {
        return demo.isOn() || !password.equalsIgnoreCase(DemoPeople.PASSWORD);
    }
}
