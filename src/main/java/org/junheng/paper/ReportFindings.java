package org.junheng.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.StepRecord;
import org.junheng.papertemplate.Sheaf;
import org.junheng.review.Judgement;
import org.junheng.review.Opinion;
import org.junheng.review.Opinions;
import org.junheng.review.Report;
import org.junheng.review.Reports;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/**
 * What the reports of city and province have in common. Of the opinions it has what who asks may read, without names: the
 * county reads the report, not what was said of each item.
 */
@Component
class ReportFindings {

    private final Reports reports;
    private final Opinions opinions;
    private final VisitFindings visits;
    private final ProblemFindings problems;
    private final Editions editions;
    private final Shown shown;

    ReportFindings(
            Reports reports,
            Opinions opinions,
            VisitFindings visits,
            ProblemFindings problems,
            Editions editions,
            Shown shown) {
        this.reports = reports;
        this.opinions = opinions;
        this.visits = visits;
        this.problems = problems;
        this.editions = editions;
        this.shown = shown;
    }

    /** The report that who asks may read. */
    Optional<StepRecord<Report>> report(Ask ask) {
        return reports.of(ask.actor(), ask.id(), ask.level());
    }

    /** Whether the leader has decided on the report, which the county learns then. */
    boolean isDecided(Ask ask) {
        var decided = reports.of(CountyFindings.county(ask), ask.id(), ask.level());
        return decided.isPresent()
                && decided.map(StepRecord::id).equals(report(ask).map(StepRecord::id));
    }

    void write(Ask ask, StepRecord<Report> kept, Sheaf sheaf) {
        var edition = editions.get(ask.casefile().edition());
        var given = opinions(ask, kept, edition);
        var proposal = kept.value().proposal();
        sheaf.text("report", shown.orUnsaid(kept.value().words()))
                .text("proposal", proposal == null ? shown.unsaid() : shown.word(proposal.textKey()))
                .text("writer", kept.byName())
                .text("summary", summary(given))
                .text("found", problems.summary(ask))
                .text(
                        "date",
                        shown.dayOrFree(isDecided(ask) ? Optional.of(kept.at()).map(shown::dayOf) : Optional.empty()));
        sheaf.table("opinions", given.stream().map(one -> row(one, edition)).toList())
                .table("problems", problems.outcomes(ask));
        visits.write(ask, sheaf);
    }

    /** What was handed in before the report was written, in the standard's order; later opinions are for the next report. */
    private List<Opinion> opinions(Ask ask, StepRecord<Report> kept, Edition edition) {
        var order = edition.items().stream().map(item -> item.code()).toList();
        return opinions.handedIn(ask.actor(), ask.id(), ask.level()).stream()
                .filter(one -> isBefore(one.handedIn(), kept.at()))
                .sorted(Comparator.comparingInt(one -> Math.floorMod(order.indexOf(one.item()), Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean isBefore(@Nullable Instant handedIn, Instant written) {
        return handedIn != null && !handedIn.isAfter(written);
    }

    private String summary(List<Opinion> given) {
        if (given.isEmpty()) {
            return shown.word("paper.review.untold");
        }
        return shown.word(
                "paper.review.summary",
                given.size(),
                count(given, Judgement.MET),
                count(given, Judgement.NOT_MET),
                count(given, Judgement.UNDETERMINED));
    }

    private static long count(List<Opinion> given, Judgement judgement) {
        return given.stream()
                .filter(one -> one.draft().judgement() == judgement)
                .count();
    }

    private Map<String, String> row(Opinion one, Edition edition) {
        var judgement = one.draft().judgement();
        return Map.of(
                "item", Shown.code(one.item()),
                "title", shown.title(one.item(), edition),
                "judgement", judgement == null ? shown.unsaid() : shown.word(judgement.textKey()),
                "grade", Shown.orDash(one.draft().grade()),
                "remark", Shown.orDash(one.draft().words()));
    }
}
