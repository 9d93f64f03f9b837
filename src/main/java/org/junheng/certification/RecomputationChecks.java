package org.junheng.certification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.Screened;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.assessment.Screenings;
import org.junheng.casefile.CaseSelection;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.IndicatorResult.CoefficientResult;
import org.junheng.certification.IndicatorResult.StageSummary;
import org.junheng.certification.RecomputationCheck.Screening;
import org.junheng.schooldata.StatisticsColumns;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/**
 * Holds every calculation that was ever kept against its figures (复算核对), over all cases that somebody sees. A first pass over
 * columns compares verdicts at once; the proof does every calculation again from the cells, those that deviate first, and compares
 * every number ({@link Recomputations}).
 */
@Service
public class RecomputationChecks {

    private static final int PAGE = 500;

    /** Half of the last decimal that was kept, and what columns may be off for show. */
    private static final double SHOWN = 0.000501;

    private final Casefiles casefiles;
    private final Indicators indicators;
    private final Recomputations recomputations;
    private final Screenings screenings;
    private final StatisticsColumns columns;
    private final Editions editions;

    RecomputationChecks(
            Casefiles casefiles,
            Indicators indicators,
            Recomputations recomputations,
            Screenings screenings,
            StatisticsColumns columns,
            Editions editions) {
        this.casefiles = casefiles;
        this.indicators = indicators;
        this.recomputations = recomputations;
        this.screenings = screenings;
        this.columns = columns;
        this.editions = editions;
    }

    /** A calculation with the case it belongs to. */
    private record Kept(Casefile casefile, StepRecord<IndicatorResult> record) {

        StatisticsId figures() {
            return new StatisticsId(
                    UUID.fromString(Objects.requireNonNull(record.value().figures())));
        }
    }

    /** The first pass over all cases that the actor sees, those that deviate first. */
    public List<RecomputationCheck> screen(Actor actor) {
        return kept(actor).collect(Collectors.groupingBy(each -> each.casefile().edition())).entrySet().stream()
                .flatMap(each -> screen(each.getKey(), each.getValue()).stream())
                .sorted(Comparator.comparing((RecomputationCheck each) -> each.isSame())
                        .thenComparing(RecomputationCheck::at))
                .toList();
    }

    /** The first pass and the proof of everything, in the order of the first pass. */
    public List<RecomputationCheck> prove(Actor actor) {
        var screened = screen(actor);
        var changed = columns.differing(
                screened.stream().map(RecomputationCheck::figures).collect(Collectors.toSet()));
        return screened.stream()
                .map(each -> changed.contains(each.figures()) ? each.found(Screening.COLUMNS_CHANGED) : each)
                .map(each -> each.proved(recomputations.of(actor, each.caseId(), each.figures(), each.at())))
                .toList();
    }

    private Stream<Kept> kept(Actor actor) {
        var all = new CaseSelection(Set.of(), null, null);
        var cases = new ArrayList<Casefile>();
        var page = casefiles.page(actor, all, 0, PAGE);
        while (!page.isEmpty()) {
            cases.addAll(page);
            page = casefiles.page(actor, all, cases.size(), PAGE);
        }
        return cases.stream()
                .flatMap(casefile -> indicators.all(casefile.id()).stream()
                        .filter(record -> record.value().figures() != null
                                && record.value().assessment() != null)
                        .map(record -> new Kept(casefile, record)));
    }

    private List<RecomputationCheck> screen(EditionId edition, List<Kept> kept) {
        var figures = kept.stream().map(Kept::figures).collect(Collectors.toSet());
        var found = screenings.of(figures, editions.get(edition));
        return kept.stream().map(each -> check(each, found)).toList();
    }

    private static RecomputationCheck check(Kept kept, Map<StatisticsId, Screened> found) {
        var screened = found.get(kept.figures());
        var same = screened != null && isSame(kept.record().value(), screened);
        return new RecomputationCheck(
                kept.casefile().id(),
                kept.casefile().county(),
                kept.figures(),
                kept.record().at(),
                same ? Screening.SAME : Screening.DEVIATES,
                null);
    }

    private static boolean isSame(IndicatorResult then, Screened now) {
        var stages =
                then.stages().stream().allMatch(stage -> now.stages().stream().anyMatch(other -> isSame(stage, other)));
        var coefficients = then.coefficients().stream()
                .allMatch(one -> now.stages().stream()
                        .filter(stage -> stage.stage() == one.stage())
                        .flatMap(stage -> stage.items().stream())
                        .anyMatch(other -> isSame(one, other)));
        return then.resource() == now.resource() && stages && coefficients;
    }

    private static boolean isSame(StageSummary then, ScreenedStage now) {
        return then.stage() == now.stage() && then.units() == now.units() && then.complying() == now.complying();
    }

    private static boolean isSame(CoefficientResult then, ScreenedItem now) {
        var value = then.value();
        return then.item().equals(now.item())
                && then.verdict() == now.coefficient()
                && (value == null ? Double.isNaN(now.value()) : Math.abs(value.doubleValue() - now.value()) <= SHOWN);
    }
}
