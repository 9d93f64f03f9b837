package org.junheng.platform.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Working days (工作日): Monday to Friday, corrected by the State Council's yearly holiday notice with its make-up working
 * weekends (调休). The corrections are data in {@code calendar_day}; a year without a notice has none.
 */
@Component
public class WorkingDays {

    private final JdbcClient jdbc;

    WorkingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last moment of the n-th working day after the day of {@code from}; the day itself does not count. */
    public Instant after(Instant from, int days) {
        var start = from.atZone(MovableClock.ZONE).toLocalDate();
        var corrections = corrections(start, start.plusDays(days * 2L + 40));
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day, corrections)) {
                left--;
            }
        }
        return day.atTime(LocalTime.MAX.withNano(0)).atZone(MovableClock.ZONE).toInstant();
    }

    /** The working days from the day of {@code from} to the day of {@code to}; negative if {@code to} is earlier. */
    public int between(Instant from, Instant to) {
        var start = from.atZone(MovableClock.ZONE).toLocalDate();
        var end = to.atZone(MovableClock.ZONE).toLocalDate();
        if (end.isBefore(start)) {
            return -between(to, from);
        }
        var corrections = corrections(start, end);
        return Math.toIntExact(start.datesUntil(end)
                .map(day -> day.plusDays(1))
                .filter(day -> isWorking(day, corrections))
                .count());
    }

    /** Whether people work on this day. */
    public boolean isWorking(LocalDate day) {
        return isWorking(day, corrections(day, day));
    }

    private static boolean isWorking(LocalDate day, Map<LocalDate, Boolean> corrections) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return corrections.getOrDefault(day, weekday);
    }

    private Map<LocalDate, Boolean> corrections(LocalDate from, LocalDate to) {
        return jdbc
                .sql("select day, working from calendar_day where day between ? and ?")
                .params(from, to)
                .query((row, number) -> Map.entry(row.getObject(1, LocalDate.class), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
