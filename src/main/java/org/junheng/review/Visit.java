package org.junheng.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit (实地核查), as it is written down step by step; {@link Visits#record} says what must be there in the end.
 *
 * @param told the day on which the county was told
 * @param from the first day in the county
 * @param to the last day there
 * @param seed what the schools were drawn with, so that the draw can be repeated
 * @param schools the codes of the schools visited; those that the seed draws if empty
 * @param meetings the meetings held (座谈会)
 * @param briefing the county's report at the beginning (汇报会)
 * @param reading which papers were read (查阅资料)
 * @param interviews who was asked what (访谈)
 * @param discussion what the group held among itself (组内合议)
 * @param feedback what the county was told in the end (反馈意见)
 */
public record Visit(
        @Nullable LocalDate told,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long seed,
        @Nullable List<String> schools,
        @Nullable List<Meeting> meetings,
        @Nullable String briefing,
        @Nullable String reading,
        @Nullable String interviews,
        @Nullable String discussion,
        @Nullable String feedback) {

    public Visit {
        schools = schools == null ? List.of() : List.copyOf(schools);
        meetings = meetings == null ? List.of() : List.copyOf(meetings);
    }

    /** Whom a meeting was held with. */
    public enum Group {
        /** Deputies of congress and consultative conference (人大代表、政协委员). */
        DEPUTIES,
        /** Principals (校长). */
        PRINCIPALS,
        /** Teachers (教师). */
        TEACHERS,
        /** Parents (家长). */
        PARENTS;

        /** The key of its name in the bundles. */
        public String textKey() {
            return "review.visit.group." + name();
        }
    }

    /**
     * A meeting (座谈会).
     *
     * @param attended how many people came
     * @param notes what was said
     */
    public record Meeting(
            Group group, int attended, @Nullable String notes) {

        public Meeting {
            if (attended < 0) {
                throw new IllegalArgumentException("%d people at the meeting of %s".formatted(attended, group));
            }
        }
    }

    /** The codes of the schools visited. */
    public List<String> schoolCodes() {
        return schools == null ? List.of() : schools;
    }

    /** The meetings held. */
    public List<Meeting> meetingsHeld() {
        return meetings == null ? List.of() : meetings;
    }

    /** The same with these schools. */
    public Visit with(List<String> codes) {
        return new Visit(told, from, to, seed, codes, meetings, briefing, reading, interviews, discussion, feedback);
    }
}
