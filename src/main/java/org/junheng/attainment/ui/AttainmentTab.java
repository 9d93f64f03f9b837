package org.junheng.attainment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.attainment.Attainments;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;

/** The results of the state's monitoring on the page of a case, for whoever may see or record some. */
@SpringComponent
final class AttainmentTab implements CaseTab {

    private final Attainments attainments;

    AttainmentTab(Attainments attainments) {
        this.attainments = attainments;
    }

    @Override
    public String address() {
        return "quality-monitoring";
    }

    @Override
    public String titleKey() {
        return "attainment.title";
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        return attainments.recordable(actor, id).isPresent()
                || attainments.latest(actor, id).isPresent();
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return new AttainmentPanel(attainments, actor, CaseId.parse(caseKey));
    }
}
