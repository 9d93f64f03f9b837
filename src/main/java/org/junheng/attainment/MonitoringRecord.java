package org.junheng.attainment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A county's results of the state's monitoring as somebody enters them, not yet checked; {@link Attainments#record} says what
 * is missing or wrong.
 *
 * @param year of the monitoring
 * @param report the number or the name of its report
 * @param kept where the report lies and can be checked; may be empty
 * @param subjects each subject of each grade once
 */
public record MonitoringRecord(@Nullable Integer year, String report, String kept, List<Line> subjects) {

    /** One subject as entered; see {@link SubjectResult}. */
    public record Line(
            @Nullable Grade grade,
            String subject,
            @Nullable Integer level,
            @Nullable BigDecimal rate) {

        public Line {
            subject = Objects.requireNonNullElse(subject, "").strip();
        }
    }

    public MonitoringRecord {
        report = Objects.requireNonNullElse(report, "").strip();
        kept = Objects.requireNonNullElse(kept, "").strip();
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.of()));
    }
}
