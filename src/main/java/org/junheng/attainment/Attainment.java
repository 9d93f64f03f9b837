package org.junheng.attainment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Verdict;

/**
 * What the monitoring that was recorded last comes to (Q9).
 *
 * @param item the code of the item that it decides
 * @param byName how papers name whoever recorded it
 * @param subjects each subject, judged; never empty
 */
public record Attainment(
        String item, MonitoringReport report, String byName, Instant at, List<SubjectVerdict> subjects) {

    public Attainment {
        subjects = List.copyOf(subjects);
    }

    /** Every subject must meet both limits. */
    public Verdict verdict() {
        return Verdict.all(subjects.stream().map(SubjectVerdict::verdict).toList());
    }

    /** The lowest level and the highest rate of all subjects; a dash for what no subject reports. */
    public String value() {
        return lowest() + " / " + highest();
    }

    private String lowest() {
        return reported(SubjectResult::level)
                .min(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("–");
    }

    private String highest() {
        return reported(SubjectResult::rate)
                .max(Comparator.naturalOrder())
                .map(rate -> rate.toPlainString())
                .orElse("–");
    }

    private <T> Stream<T> reported(Function<SubjectResult, @Nullable T> value) {
        return subjects.stream().map(SubjectVerdict::result).map(value).filter(Objects::nonNull);
    }
}
