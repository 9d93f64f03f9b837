package org.junheng.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junheng.shared.Refusal;
import org.junheng.shared.TextKey;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The texts for people, from {@code vaadin-i18n/translations*.properties}: Chinese by default, English where asked for.
 *
 * <p>Components of a page use their own {@code getTranslation} instead, which reads the same bundles.
 */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text in the language of the present request; the key itself stands in for a missing text. */
    public String get(String key, Object... arguments) {
        return get(locale(), key, arguments);
    }

    /** The text in the given language; an argument that is a {@link TextKey} stands for its own text. */
    public String get(Locale locale, String key, Object... arguments) {
        var resolved = Arrays.stream(arguments)
                .map(argument -> argument instanceof TextKey text
                        ? get(locale, text.key(), text.arguments().toArray())
                        : argument)
                .toArray();
        return Objects.requireNonNullElse(messages.getMessage(key, resolved, key, locale), key);
    }

    /** What a refusal says. */
    public String get(Refusal refusal) {
        return get(refusal.key(), refusal.arguments().toArray());
    }

    private static Locale locale() {
        // Without a request nobody asks for English, whatever language the server is installed in.
        var context = LocaleContextHolder.getLocaleContext();
        var asked = context == null ? null : context.getLocale();
        return asked != null && asked.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
