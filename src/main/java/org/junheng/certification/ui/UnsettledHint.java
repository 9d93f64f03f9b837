package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.certification.AllItems;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;

/** Says before the decision which items stand in the way of it. */
@SpringComponent
record UnsettledHint(AllItems items) {

    /** The items that are not settled; nothing to see if all are. */
    Component of(Actor actor, CaseId id) {
        var hint = new Div();
        try {
            items.requireMet(actor, id);
            hint.setVisible(false);
        } catch (Refusal refusal) {
            hint.add(new Hint(Tone.WARNING, Notices.text(refusal)));
        }
        return hint;
    }
}
