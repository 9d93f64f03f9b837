package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CaseResults;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.EmptyState;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;

/** What the case's figures come to: verdicts, coefficients, units. */
@SpringComponent
class ResultsTab implements CaseTab {

    private static final int AFTER_FIGURES = 25;

    private final CaseResults results;
    private final Regions regions;

    ResultsTab(CaseResults results, Regions regions) {
        this.results = results;
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
        var differences = new ItemDifferences(results.comparisons(actor, id));
        var tab = new Div(
                download,
                differences,
                AssessmentNavigation.results(
                        assessment, (school, stage, item) -> results.lineage(actor, id, school, stage, item)));
        tab.addClassName("jh-stack");
        return tab;
    }
}
