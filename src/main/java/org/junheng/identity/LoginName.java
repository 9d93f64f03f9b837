package org.junheng.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junheng.shared.Refusal;

/** What people may be called when they sign in (登录名). */
final class LoginName {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private LoginName() {}

    /** The name as it is kept. */
    static String of(String typed) {
        var name = normalised(typed);
        if (!SHAPE.matcher(name).matches()) {
            throw Refusal.invalid("identity.login-name");
        }
        return name;
    }

    /** As it would be kept, whatever was typed. */
    static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
