package org.junheng.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junheng.platform.time.MovableClock;

/** Days and times as the reader's language writes them, in Beijing time. */
public final class Dates {

    private static final DayOfWeek[] FROM_SUNDAY = {
        DayOfWeek.SUNDAY,
        DayOfWeek.MONDAY,
        DayOfWeek.TUESDAY,
        DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY,
        DayOfWeek.FRIDAY,
        DayOfWeek.SATURDAY
    };

    private Dates() {}

    /** The day only. */
    public static String day(LocalDate day) {
        return format("platform.date.day", day);
    }

    /** The day only. */
    public static String day(Instant moment) {
        return format("platform.date.day", moment.atZone(MovableClock.ZONE));
    }

    /** Day, hour and minute. */
    public static String moment(Instant moment) {
        return format("platform.date.moment", moment.atZone(MovableClock.ZONE));
    }

    /** A field for a day that speaks the reader's language. */
    public static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(words());
        return picker;
    }

    private static String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(I18NProvider.translate(pattern), locale())
                .format(value);
    }

    private static DatePickerI18n words() {
        var locale = locale();
        var days = List.of(FROM_SUNDAY);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormat("yyyy-MM-dd")
                .setToday(I18NProvider.translate("platform.date.today"))
                .setCancel(I18NProvider.translate("platform.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("platform.date.bad"))
                .setRequiredErrorMessage(I18NProvider.translate("platform.date.required"));
    }

    private static Locale locale() {
        return Locale.forLanguageTag(I18NProvider.translate("platform.language.tag"));
    }
}
