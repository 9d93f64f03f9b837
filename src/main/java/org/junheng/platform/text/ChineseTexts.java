package org.junheng.platform.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.time.MovableClock;
import org.springframework.stereotype.Component;

/** The texts of what is handed over: always Chinese, whoever hands it over in whatever language. */
@Component
public class ChineseTexts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Texts texts;

    ChineseTexts(Texts texts) {
        this.texts = texts;
    }

    /** A text. */
    public String get(String key, Object... arguments) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }

    /** The texts of keys that begin alike. */
    public List<String> all(String start, String... ends) {
        return Arrays.stream(ends).map(end -> get(start + end)).toList();
    }

    /** A moment on the clocks of the country, empty if there is none. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(MovableClock.ZONE));
    }
}
