package org.junheng.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Reads what somebody entered, and says what is missing or cannot be. */
final class MonitoringChecks {

    private static final int FIRST_MONITORING = 2015;
    private static final int HIGHEST_LEVEL = 10;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 500;
    private static final int LONGEST_SUBJECT = 40;

    private MonitoringChecks() {}

    static MonitoringReport report(MonitoringRecord entered, LocalDate today) {
        if (entered.report().isEmpty()) {
            throw Refusal.invalid("attainment.missing.report");
        }
        if (entered.subjects().isEmpty()) {
            throw Refusal.invalid("attainment.missing.subjects");
        }
        if (entered.subjects().size() > MOST_LINES) {
            throw Refusal.invalid("attainment.wrong.lines", Integer.toString(MOST_LINES));
        }
        return new MonitoringReport(
                year(entered.year(), today),
                shortEnough(entered.report(), LONGEST),
                shortEnough(entered.kept(), LONGEST),
                subjects(entered.subjects()));
    }

    private static int year(@Nullable Integer year, LocalDate today) {
        if (year == null) {
            throw Refusal.invalid("attainment.missing.year");
        }
        if (year < FIRST_MONITORING || year > today.getYear()) {
            throw Refusal.invalid("attainment.wrong.year", year.toString());
        }
        return year;
    }

    private static List<SubjectResult> subjects(List<MonitoringRecord.Line> lines) {
        var subjects = new ArrayList<SubjectResult>();
        for (var line : lines) {
            var subject = subject(line);
            if (subjects.stream().anyMatch(subject::isOfSame)) {
                throw Refusal.invalid(
                        "attainment.wrong.twice",
                        new DefaultMessageSourceResolvable(subject.grade().textKey()),
                        subject.subject());
            }
            subjects.add(subject);
        }
        return subjects;
    }

    private static SubjectResult subject(MonitoringRecord.Line line) {
        if (line.subject().isEmpty()) {
            throw Refusal.invalid("attainment.missing.subject");
        }
        var subject = shortEnough(line.subject(), LONGEST_SUBJECT);
        var grade = line.grade();
        if (grade == null) {
            throw Refusal.invalid("attainment.missing.grade", subject);
        }
        return new SubjectResult(grade, subject, level(line.level(), subject), rate(line.rate(), subject));
    }

    private static @Nullable Integer level(@Nullable Integer level, String subject) {
        if (level != null && (level < 1 || level > HIGHEST_LEVEL)) {
            throw Refusal.invalid("attainment.wrong.level", subject, level.toString());
        }
        return level;
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal rate, String subject) {
        if (rate != null
                && (rate.signum() < 0
                        || rate.compareTo(BigDecimal.ONE) > 0
                        || rate.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            throw Refusal.invalid("attainment.wrong.rate", subject, rate.toString());
        }
        return rate;
    }

    private static String shortEnough(String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.invalid("attainment.wrong.tooLong", text.substring(0, 20), Integer.toString(longest));
        }
        return text;
    }
}
