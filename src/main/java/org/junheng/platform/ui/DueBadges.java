package org.junheng.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.time.MovableClock;
import org.junheng.platform.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Says in colour and words how much of a time limit is left, in working days. */
@Component
public class DueBadges {

    /** From how many working days on a date is soon. */
    private static final int SOON = 3;

    private final Clock clock;
    private final WorkingDays workingDays;

    DueBadges(Clock clock, WorkingDays workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** The badge of a due date, or of having none. */
    public Badge of(@Nullable Instant due) {
        if (due == null) {
            return new Badge(Tone.NEUTRAL, I18NProvider.translate("platform.due.none"));
        }
        var badge = badge(clock.instant(), due);
        badge.setTitle(I18NProvider.translate("platform.due.title", Dates.day(due)));
        return badge;
    }

    private Badge badge(Instant now, Instant due) {
        if (day(now).equals(day(due))) {
            return new Badge(Tone.WARNING, I18NProvider.translate("platform.due.today"));
        }
        if (due.isBefore(now)) {
            var days = workingDays.between(due, now);
            return days == 0
                    ? new Badge(Tone.BAD, I18NProvider.translate("platform.due.passed"))
                    : new Badge(Tone.BAD, I18NProvider.translate("platform.due.overdue", days));
        }
        var days = workingDays.between(now, due);
        return new Badge(days <= SOON ? Tone.WARNING : Tone.NEUTRAL, I18NProvider.translate("platform.due.left", days));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(MovableClock.ZONE).toLocalDate();
    }
}
