package org.junheng.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.junheng.platform.text.Texts;
import org.junheng.platform.time.MovableClock;
import org.springframework.stereotype.Component;

/** Days and times on public pages, in Beijing time; templates call it by its name {@code publicDates}. */
@Component
public class PublicDates {

    private final Texts texts;

    PublicDates(Texts texts) {
        this.texts = texts;
    }

    /** The day only. */
    public String day(LocalDate day) {
        return format("platform.date.day", day);
    }

    /** Day, hour and minute. */
    public String moment(Instant moment) {
        return format("platform.date.moment", moment.atZone(MovableClock.ZONE));
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(texts.get(pattern)).format(value);
    }
}
