package org.junheng.attainment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the monitoring found in one subject and grade.
 *
 * @param subject as the monitoring's report names it
 * @param level the level that the pupils' attainment reaches (学业水平等级), 1 being the lowest; absent if not reported
 * @param rate the between-school difference rate (校际差异率), 0 to 1, exactly as reported; absent if not reported
 */
public record SubjectResult(
        Grade grade,
        String subject,
        @Nullable Integer level,
        @Nullable BigDecimal rate) {

    public SubjectResult {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A result without a subject, " + grade);
        }
        if (level != null && level < 1) {
            throw new IllegalArgumentException("%s %s: level %d".formatted(grade, subject, level));
        }
        if (rate != null && (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("%s %s: rate %s".formatted(grade, subject, rate));
        }
    }

    /** Whether both speak of the same subject in the same grade. */
    boolean isOfSame(SubjectResult other) {
        return grade == other.grade && subject.equals(other.subject);
    }
}
