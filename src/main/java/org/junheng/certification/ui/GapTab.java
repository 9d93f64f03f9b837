package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.LineageSource;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.CaseGaps;
import org.junheng.certification.CaseResults;
import org.junheng.planning.KeptGap;
import org.junheng.planning.ui.PlanningNavigation;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.shared.Actor;

/** What the case's figures lack, and the cheapest plan to full compliance. */
@SpringComponent
class GapTab implements CaseTab {

    private static final int AFTER_RESULTS = 26;

    private final Casefiles casefiles;
    private final CaseGaps gaps;
    private final CaseResults results;
    private final PlanningNavigation parts;

    GapTab(Casefiles casefiles, CaseGaps gaps, CaseResults results, PlanningNavigation parts) {
        this.results = results;
        this.casefiles = casefiles;
        this.gaps = gaps;
        this.parts = parts;
    }

    @Override
    public String address() {
        return "gap";
    }

    @Override
    public String titleKey() {
        return "planning.gap.title";
    }

    @Override
    public int order() {
        return AFTER_RESULTS;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        var casefile = casefiles.get(actor, id);
        if (casefile.statistics() == null) {
            return new EmptyState(
                    I18NProvider.translate("planning.gap.title"), I18NProvider.translate("certification.results.none"));
        }
        return gaps.kept(actor, id)
                .<Component>map(kept -> withKept(kept, actor, casefile))
                .orElseGet(() -> now(actor, casefile));
    }

    private Component withKept(StepRecord<KeptGap> kept, Actor actor, Casefile casefile) {
        var head = I18NProvider.translate("certification.gap.kept", Dates.moment(kept.at()), kept.byName());
        var again = new Details(I18NProvider.translate("certification.gap.again"));
        again.addOpenedChangeListener(change -> {
            if (change.isOpened() && again.getContent().findAny().isEmpty()) {
                again.add(now(actor, casefile));
            }
        });
        var lineages = LineageSource.deferred(
                () -> results.lineages(actor, casefile.id(), kept.value().statistics()));
        return Panel.stack(parts.kept(kept.value(), head, lineages), again);
    }

    private Component now(Actor actor, Casefile casefile) {
        return parts.gap(
                actor,
                casefile.county(),
                LineageSource.deferred(() -> results.lineages(actor, casefile.id())),
                costs -> gaps.of(actor, casefile.id(), costs).orElseThrow());
    }
}
