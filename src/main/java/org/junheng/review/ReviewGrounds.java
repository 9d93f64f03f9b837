package org.junheng.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.casefile.StepRecord;
import org.springframework.stereotype.Service;

/**
 * What a level's leader decides on: the opinions handed in, the problems listed, the visit and the report. What becomes of the
 * problems afterwards is no part of it.
 */
@Service
public class ReviewGrounds {

    private final OpinionRepository opinions;
    private final ProblemRepository problems;
    private final Records records;

    ReviewGrounds(OpinionRepository opinions, ProblemRepository problems, Records records) {
        this.opinions = opinions;
        this.problems = problems;
        this.records = records;
    }

    /** All of it that there is now, one line a thing, in an order that depends on the content alone. */
    public List<String> of(CaseId id, Level level) {
        var lines = new ArrayList<String>();
        opinions.handedIn(id, level).stream()
                .sorted(Comparator.comparing(Opinion::item).thenComparing(Opinion::seat))
                .flatMap(ReviewGrounds::lines)
                .forEach(lines::add);
        problems.of(id).stream()
                .filter(problem -> problem.level() == level)
                .flatMap(ReviewGrounds::lines)
                .forEach(lines::add);
        if (level != Level.EXPERT) {
            records.latest(id, Visits.kind(level)).map(ReviewGrounds::line).ifPresent(lines::add);
            records.latest(id, Reports.kind(level)).map(ReviewGrounds::line).ifPresent(lines::add);
        }
        return lines;
    }

    /** Free text has a line of its own, as it may hold anything. */
    private static Stream<String> lines(Opinion opinion) {
        var draft = opinion.draft();
        return Stream.of(
                String.join(
                        "|",
                        "opinion",
                        opinion.level().name(),
                        opinion.item(),
                        opinion.seat(),
                        opinion.reviewer(),
                        String.valueOf(draft.mark()),
                        String.valueOf(draft.judgement()),
                        Objects.toString(draft.grade(), ""),
                        opinion.content().value()),
                draft.words());
    }

    private static Stream<String> lines(Problem problem) {
        return Stream.of(
                String.join(
                        "|",
                        "problem",
                        problem.level().name(),
                        Integer.toString(problem.number()),
                        Objects.toString(problem.item(), ""),
                        problem.severity().name()),
                problem.description());
    }

    private static String line(StepRecord<?> step) {
        return step.by() + "|" + step.value();
    }
}
