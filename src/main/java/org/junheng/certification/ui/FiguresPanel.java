package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CaseResults;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;

/** What the figures of the case say of a resource item, beside the opinion on it. */
@SpringComponent
final class FiguresPanel implements ItemPanel {

    private static final int FIRST = 5;

    private final CaseResults results;

    FiguresPanel(CaseResults results) {
        this.results = results;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String titleKey() {
        return "certification.results";
    }

    @Override
    public boolean visible(Actor actor, String caseKey, String itemCode) {
        return results.of(actor, CaseId.parse(caseKey))
                .filter(assessment -> AssessmentNavigation.isResource(assessment, itemCode))
                .isPresent();
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        var id = CaseId.parse(caseKey);
        var lineages = LineageSource.deferred(() -> results.lineages(actor, id));
        return results.of(actor, id)
                .map(assessment -> AssessmentNavigation.resource(assessment, itemCode, lineages))
                .orElseGet(Div::new);
    }
}
