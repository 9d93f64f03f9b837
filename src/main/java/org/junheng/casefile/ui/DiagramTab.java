package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseSteps;
import org.junheng.platform.engine.Diagrams;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.EmptyState;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;

/** The live diagram of the case's process. */
@org.springframework.stereotype.Component
final class DiagramTab implements CaseTab {

    private final Diagrams diagrams;
    private final CaseSteps steps;

    DiagramTab(Diagrams diagrams, CaseSteps steps) {
        this.diagrams = diagrams;
        this.steps = steps;
    }

    @Override
    public String address() {
        return "progress";
    }

    @Override
    public String titleKey() {
        return "casefile.tab.progress";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        try {
            var id = CaseId.parse(caseKey);
            return new CaseDiagram(diagrams, caseKey, step -> !steps.hides(actor, id, step));
        } catch (Refusal refusal) {
            return new EmptyState(
                    I18NProvider.translate("casefile.diagram.none"), I18NProvider.translate(refusal.key()));
        }
    }
}
