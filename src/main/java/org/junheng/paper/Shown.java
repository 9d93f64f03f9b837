package org.junheng.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.Verdict;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.platform.time.MovableClock;
import org.junheng.review.Opinion;
import org.junheng.schooldata.Message;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Component;

/** How papers write numbers and days: rounded where they are shown, and never so that the verdict seems wrong. */
@Component
class Shown {

    private static final int DECIMALS = 3;

    private final ChineseTexts words;

    Shown(ChineseTexts words) {
        this.words = words;
    }

    String word(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String said(Message message) {
        return words.get(message.key(), message.parameters());
    }

    /** What stands for a figure that was not reported. */
    String missing() {
        return words.get("paper.missing");
    }

    /** What stands for something that nobody has said. */
    String unsaid() {
        return words.get("paper.unsaid");
    }

    String orUnsaid(@Nullable String text) {
        return text == null || text.isBlank() ? unsaid() : text;
    }

    /** A dash where there is nothing to say. */
    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "\u2014" : text;
    }

    /** The code of an item; what is said of the county's procedure has none. */
    static String code(@Nullable String item) {
        return orDash(Opinion.PROCEDURE.equals(item) ? null : item);
    }

    /** The title of an item, or what else an opinion or a problem is about. */
    String title(@Nullable String item, Edition edition) {
        if (item == null) {
            return orDash(null);
        }
        return item.equals(Opinion.PROCEDURE)
                ? word("review.procedure")
                : edition.item(item).title();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("platform.date.day"), Locale.ROOT)
                .format(day);
    }

    String day(Instant moment) {
        return day(dayOf(moment));
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, MovableClock.ZONE);
    }

    /** The day of a paper, left free to be filled in by hand as long as it has none. */
    String dayOrFree(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> words.get("paper.date.free"));
    }

    String verdict(Verdict verdict) {
        return words.get("assessment.verdict." + verdict);
    }

    String mean(Coefficient one) {
        var mean = one.mean();
        return mean == null ? missing() : mean.rounded(DECIMALS).toPlainString();
    }

    /** Three decimals, unless rounding would hide on which side of its limit the coefficient is. */
    String value(Coefficient one) {
        return one.value().map(value -> honest(value, one)).orElseGet(this::missing);
    }

    private static String honest(BigDecimal value, Coefficient one) {
        var rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        var within = rounded.compareTo(one.limit()) <= 0;
        return within == (one.verdict() == Verdict.MET) ? rounded.toPlainString() : value.toPlainString();
    }

    String value(UnitItem item) {
        var shown = item.shown();
        return shown.isEmpty() ? missing() : shown;
    }
}
