package org.junheng.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem and everything done about it (整改台账).
 *
 * @param plan what the county plans, absent before it has
 * @param results what the county did, the first first
 * @param checks how each was found, the first first
 */
public record Rectification(Problem problem, @Nullable Measure plan, List<Result> results, List<Check> checks) {

    public Rectification {
        results = List.copyOf(results);
        checks = List.copyOf(checks);
    }

    /** What the county plans (整改措施). */
    public record Measure(String measure, String responsible, LocalDate until, Instant at) {}

    /** What the county did, with the ids of the documents that prove it. */
    public record Result(String result, List<String> documents, Instant at) {

        public Result {
            documents = List.copyOf(documents);
        }
    }

    /** How a reviewer found it (整改核查). */
    public record Check(boolean settled, String remark, String byName, Instant at) {}

    /** What the county plans. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(plan);
    }

    /** What the county did last. */
    public Optional<Result> lastResult() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }

    /** How it was found last. */
    public Optional<Check> lastCheck() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }
}
