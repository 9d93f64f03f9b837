package org.junheng.attainment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.attainment.Attainments;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;

/** The results of the state's monitoring on the page of a case, once there are some that the actor may see. */
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
        return attainments.latest(actor, CaseId.parse(caseKey)).isPresent();
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var stack = new Div();
        stack.addClassName("jh-stack");
        var all = attainments.all(actor, CaseId.parse(caseKey));
        for (var number = 0; number < all.size(); number++) {
            if (number == 1) {
                stack.add(new H2(stack.getTranslation("attainment.superseded")));
            }
            stack.add(new AttainmentResult(all.get(number)));
        }
        return stack;
    }
}
