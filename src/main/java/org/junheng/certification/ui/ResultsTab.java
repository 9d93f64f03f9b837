package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CaseResults;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.EmptyState;
import org.junheng.shared.Actor;

/** What the case's figures come to: verdicts, coefficients, units. */
@SpringComponent
class ResultsTab implements CaseTab {

    private static final int AFTER_FIGURES = 25;

    private final CaseResults results;

    ResultsTab(CaseResults results) {
        this.results = results;
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
        return results.of(actor, CaseId.parse(caseKey))
                .<Component>map(AssessmentNavigation::results)
                .orElseGet(() -> new EmptyState(
                        I18NProvider.translate("certification.results"),
                        I18NProvider.translate("certification.results.none")));
    }
}
