package org.junheng.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.review.Problem;
import org.junheng.review.Rectification;
import org.springframework.stereotype.Component;

/** What has to be solved (问题清单); issued when the county is told. */
@Component
class ProblemListWriter implements PaperWriter {

    private final ProblemFindings findings;
    private final Bodies bodies;
    private final Shown shown;

    ProblemListWriter(ProblemFindings findings, Bodies bodies, Shown shown) {
        this.findings = findings;
        this.bodies = bodies;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PROBLEM_LIST;
    }

    @Override
    public boolean exists(Ask ask) {
        return !findings.found(ask).isEmpty();
    }

    @Override
    public boolean isFinal(Ask ask) {
        return findings.found(ask).stream().allMatch(one -> one.problem().sentAt() != null);
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var found = findings.found(ask);
        sheaf.text("issuing", bodies.office(ask))
                .text("stage", shown.word(ask.step().textKey()))
                .text("count", Integer.toString(found.size()))
                .text("date", shown.dayOrFree(isFinal(ask) ? sent(ask).map(shown::dayOf) : Optional.empty()))
                .table("problems", findings.rows(ask, found));
    }

    private Optional<Instant> sent(Ask ask) {
        return findings.found(ask).stream()
                .map(Rectification::problem)
                .map(Problem::sentAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
