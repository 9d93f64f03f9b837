package org.junheng.paper;

import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.springframework.stereotype.Component;

/** What the county is told after a visit (反馈意见); issued with the record of the visit. */
@Component
class FeedbackWriter implements PaperWriter {

    private final VisitFindings visits;
    private final ProblemFindings problems;
    private final Bodies bodies;
    private final Shown shown;

    FeedbackWriter(VisitFindings visits, ProblemFindings problems, Bodies bodies, Shown shown) {
        this.visits = visits;
        this.problems = problems;
        this.bodies = bodies;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.FEEDBACK;
    }

    @Override
    public boolean exists(Ask ask) {
        return visits.feedback(ask).isPresent();
    }

    @Override
    public boolean isFinal(Ask ask) {
        return true;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        sheaf.text("issuing", bodies.office(ask))
                .text("stage", shown.word(ask.step().textKey()))
                .text("date", shown.dayOrFree(visits.of(ask).map(kept -> shown.dayOf(kept.at()))))
                .table("problems", problems.rows(ask, problems.told(ask)));
        visits.write(ask, sheaf);
    }
}
