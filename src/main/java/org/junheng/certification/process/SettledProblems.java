package org.junheng.certification.process;

import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.review.Problems;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whether the problems found in a case let it be recommended. */
@Component
class SettledProblems {

    private final Problems problems;

    SettledProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns if every problem of the case is settled (销号), whatever the process has been through since.
     *
     * @throws Refusal if not, naming them
     */
    void requireAll(CaseId id) {
        var unsettled = problems.unsettled(id);
        if (!unsettled.isEmpty()) {
            var numbers = unsettled.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw Refusal.conflict("certification.recommend.unsettled", numbers);
        }
    }
}
