package org.junheng.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.review.Rectification;
import org.springframework.stereotype.Component;

/** What the county did about the problems found (整改报告), from its first plan on. */
@Component
class RectificationWriter implements PaperWriter {

    private final ProblemFindings findings;
    private final Bodies bodies;
    private final Shown shown;

    RectificationWriter(ProblemFindings findings, Bodies bodies, Shown shown) {
        this.findings = findings;
        this.bodies = bodies;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RECTIFICATION;
    }

    /** The county's alone until it has handed it in. */
    @Override
    public boolean exists(Ask ask) {
        return CountyFindings.isOwn(ask)
                ? findings.told(ask).stream().anyMatch(one -> one.measure().isPresent())
                : findings.told(ask).stream().anyMatch(one -> one.lastResult().isPresent());
    }

    @Override
    public boolean isFinal(Ask ask) {
        return findings.told(ask).stream().allMatch(one -> one.lastResult().isPresent());
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var found = findings.told(ask);
        sheaf.text("receiver", bodies.office(ask))
                .text("stage", shown.word(ask.step().textKey()))
                .text(
                        "summary",
                        shown.word(
                                "paper.rectification.summary",
                                shown.word(ask.step().textKey()),
                                found.size(),
                                findings.standing(found)))
                .text("date", shown.dayOrFree(isFinal(ask) ? handedIn(ask) : Optional.empty()))
                .table("problems", findings.ledger(ask));
    }

    private Optional<LocalDate> handedIn(Ask ask) {
        return findings.told(ask).stream()
                .flatMap(one -> one.lastResult().stream())
                .map(Rectification.Result::at)
                .max(Comparator.naturalOrder())
                .map(shown::dayOf);
    }
}
