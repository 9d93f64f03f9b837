package org.junheng.platform.engine;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.junheng.shared.TextKey;

/**
 * A user task as inbox, pages and REST know it (待办).
 *
 * @param id the task's id in the engine
 * @param caseKey the business key of its process
 * @param process the id of the process model the step stands in
 * @param step the id of the step in the model, such as {@code userTask_takeUp}
 * @param name the step's Chinese label, with the element it is for, if any
 * @param form the form key, which is the route of its page
 * @param region the county the case is about
 * @param subject how people name the case
 * @param round the yearly round
 * @param element what this one of several parallel tasks is for: a department, an expert, a national step
 * @param due the end of the last working day of its time limit, absent where none is set
 * @param candidates the candidate groups, such as {@code CITY_REVIEWER@3206}; an appointed person as {@code person:name}
 * @param assignee who has claimed it
 */
public record Todo(
        String id,
        String caseKey,
        String process,
        String step,
        String name,
        String form,
        RegionCode region,
        String subject,
        String round,
        @Nullable String element,
        Instant created,
        @Nullable Instant due,
        Set<String> candidates,
        @Nullable String assignee,
        State state,
        @Nullable Instant ended,
        @Nullable String decision) {

    /** Stands between the step's label and what this one of several parallel tasks is for. */
    public static final String LABEL = " · ";

    /** Where a task stands. */
    public enum State {
        /** To be done (待办). */
        OPEN,
        /** Done (已办). */
        DONE,
        /** Gone without a decision, as its step was left otherwise (已失效). */
        CANCELLED
    }

    /** What the step is called, as an argument of a text, in the language that text is read in. */
    public TextKey title() {
        return new TextKey("step." + step);
    }

    /** The same, without the person it was given to by name, if it was. */
    Todo withoutAppointee() {
        return candidates.stream().noneMatch(candidate -> candidate.startsWith(Inbox.PERSON))
                ? this
                : new Todo(
                        id,
                        caseKey,
                        process,
                        step,
                        name.split(LABEL, 2)[0],
                        form,
                        region,
                        subject,
                        round,
                        null,
                        created,
                        due,
                        Set.of(),
                        null,
                        state,
                        ended,
                        decision);
    }
}
