package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CaseResults;
import org.junheng.certification.NewerYears;
import org.junheng.certification.Recomputation;
import org.junheng.certification.Recomputations;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;

/** What the case's figures come to: verdicts, coefficients, units. */
@SpringComponent
class ResultsTab implements CaseTab {

    private static final int AFTER_FIGURES = 25;

    private final CaseResults results;
    private final Recomputations recomputations;
    private final NewerYears newer;
    private final Regions regions;

    ResultsTab(CaseResults results, Recomputations recomputations, NewerYears newer, Regions regions) {
        this.newer = newer;
        this.results = results;
        this.recomputations = recomputations;
        this.regions = regions;
    }

    @Override
    public String address() {
        return "results";
    }

    @Override
    public String titleKey() {
        return "certification.results";
    }

    @Override
    public int order() {
        return AFTER_FIGURES;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        return results.of(actor, id)
                .<Component>map(assessment -> results(assessment, actor, id))
                .orElseGet(() -> new EmptyState(
                        I18NProvider.translate("certification.results"),
                        I18NProvider.translate("certification.results.none")));
    }

    private Component results(CountyAssessment assessment, Actor actor, CaseId id) {
        var download = AssessmentNavigation.worksheet(
                regions.get(assessment.county()).name(),
                assessment.year().toString(),
                () -> results.worksheet(actor, id).orElseThrow());
        var lineages = LineageSource.deferred(() -> results.lineages(actor, id));
        var differences = new ItemDifferences(results.comparisons(actor, id), lineages);
        var tab = new Div(download, again(actor, id), differences, AssessmentNavigation.results(assessment, lineages));
        newer.of(actor, id)
                .ifPresent(year -> tab.addComponentAtIndex(2, new NewerYearPanel(year, newer.lineages(actor, id))));
        tab.addClassName("jh-stack");
        return tab;
    }

    /** Offers to do the calculations of the past again; says at once what came out. */
    private Div again(Actor actor, CaseId id) {
        var said = new Div();
        said.getElement().setAttribute("aria-live", "polite");
        var again = new Button(I18NProvider.translate("certification.again"), click -> {
            said.removeAll();
            var done = recomputations.of(actor, id);
            if (done.isEmpty()) {
                said.add(new Hint(Tone.NEUTRAL, I18NProvider.translate("certification.again.none")));
            }
            done.forEach(one -> said.add(said(one)));
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setTooltipText(I18NProvider.translate("certification.again.tip"));
        var frame = new Div(again, said);
        frame.addClassName("jh-stack");
        return frame;
    }

    private static Hint said(Recomputation one) {
        return new Hint(
                one.isSame() ? Tone.GOOD : Tone.BAD,
                I18NProvider.translate(
                        one.isSame() ? "certification.again.same" : "certification.again.other",
                        one.byName(),
                        Dates.moment(one.at()),
                        one.figures(),
                        one.then()));
    }
}
