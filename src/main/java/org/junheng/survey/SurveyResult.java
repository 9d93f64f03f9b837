package org.junheng.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One survey of social recognition (社会认可度) in a county.
 *
 * @param residents the resident population (常住人口) in persons, absent where the sample does not depend on it
 * @param conductedBy who carried it out
 * @param proof where its answers are kept and can be checked
 * @param groups each group at most once; never empty
 */
public record SurveyResult(
        Source source,
        LocalDate began,
        LocalDate ended,
        @Nullable Integer residents,
        String conductedBy,
        String proof,
        List<GroupResult> groups) {

    public SurveyResult {
        groups = List.copyOf(groups);
        if (began.isAfter(ended)) {
            throw new IllegalArgumentException("A survey from %s to %s".formatted(began, ended));
        }
        var asked = groups.stream().map(GroupResult::respondents).toList();
        if (asked.isEmpty() || asked.stream().distinct().count() < asked.size()) {
            throw new IllegalArgumentException("The groups are none or repeated: " + asked);
        }
    }

    /** All questionnaires given out. */
    public int distributed() {
        return sum(GroupResult::distributed);
    }

    /** All that came back. */
    public int returned() {
        return sum(GroupResult::returned);
    }

    /** All valid ones. */
    public int valid() {
        return sum(GroupResult::valid);
    }

    /** All valid ones that express satisfaction. */
    public int satisfied() {
        return sum(GroupResult::satisfied);
    }

    /** Questionnaires given out to parents. */
    public int parents() {
        return sum(group -> group.respondents() == Respondents.PARENTS ? group.distributed() : 0);
    }

    /** What the rule looks at. */
    SurveyCounts counts() {
        return new SurveyCounts(residents, distributed(), parents(), valid());
    }

    private int sum(ToIntFunction<GroupResult> count) {
        return groups.stream().mapToInt(count).reduce(0, Math::addExact);
    }
}
