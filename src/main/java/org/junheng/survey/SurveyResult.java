package org.junheng.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One survey of social recognition (社会认可度) in a county.
 *
 * @param residents the resident population (常住人口) in persons, if known; the sample depends on it
 * @param groups each group at most once
 */
public record SurveyResult(
        Source source,
        LocalDate began,
        LocalDate ended,
        @Nullable Integer residents,
        List<GroupResult> groups) {

    public SurveyResult {
        Objects.requireNonNull(source, "source");
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
        if (began.isAfter(ended)) {
            throw new IllegalArgumentException("A survey from %s to %s".formatted(began, ended));
        }
        if (groups.stream().map(GroupResult::respondents).distinct().count() < groups.size()) {
            throw new IllegalArgumentException("A group stands twice: "
                    + groups.stream().map(GroupResult::respondents).collect(Collectors.toList()));
        }
    }

    /** All questionnaires given out. */
    public int distributed() {
        return groups.stream().mapToInt(GroupResult::distributed).sum();
    }

    /** All valid ones that came back. */
    public int valid() {
        return groups.stream().mapToInt(GroupResult::valid).sum();
    }

    /** All valid ones that express satisfaction. */
    public int satisfied() {
        return groups.stream().mapToInt(GroupResult::satisfied).sum();
    }

    /** Questionnaires given out to parents. */
    int parents() {
        return groups.stream()
                .filter(group -> group.respondents() == Respondents.PARENTS)
                .mapToInt(GroupResult::distributed)
                .sum();
    }
}
