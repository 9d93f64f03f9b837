package org.junheng.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of the pages: Chinese, unless a person has chosen English. The choice is kept in a cookie; what the
 * browser prefers does not count, as offices often run browsers installed in English.
 */
final class Languages {

    private static final String COOKIE = "junheng-language";
    private static final Duration KEPT = Duration.ofDays(400);

    private Languages() {}

    /** What the cookies of a request say. */
    static Locale chosen(Cookie @Nullable [] cookies) {
        var english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(Locale.ENGLISH.toLanguageTag()));
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The one to switch to. */
    static Locale other(Locale present) {
        return present.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Keeps the choice and builds the page again. */
    static void choose(UI ui, Locale locale) {
        var cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        VaadinService.getCurrentResponse().addCookie(cookie);
        ui.getSession().setLocale(locale);
        ui.getPage().reload();
    }
}
