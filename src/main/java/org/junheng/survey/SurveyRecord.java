package org.junheng.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One survey as somebody enters it, not yet checked; {@link Surveys#record} says what is missing or wrong.
 *
 * @param source who took it
 * @param residents the resident population (常住人口) in persons; the sample depends on it
 * @param conductedBy who carried it out: an office, an institution, a platform
 * @param proof where its answers are kept and can be checked (回收佐证): number of the report, of the export, of the box
 * @param groups the groups that were asked, each once
 */
public record SurveyRecord(
        @Nullable Source source,
        @Nullable LocalDate began,
        @Nullable LocalDate ended,
        @Nullable Integer residents,
        String conductedBy,
        String proof,
        List<Group> groups) {

    /** The counts of one group as entered; see {@link GroupResult}. */
    public record Group(
            @Nullable Respondents respondents,
            @Nullable Integer distributed,
            @Nullable Integer returned,
            @Nullable Integer valid,
            @Nullable Integer satisfied) {}

    public SurveyRecord {
        conductedBy = Objects.requireNonNullElse(conductedBy, "").strip();
        proof = Objects.requireNonNullElse(proof, "").strip();
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
    }
}
