package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import org.junheng.shared.Actor;

/** Something a person may do with a whole case from its page, outside of tasks; contributed by the module that does it. */
public interface CaseAction {

    /** Whether this person may do it now. */
    boolean visible(Actor actor, String caseKey);

    /** The button. */
    Component create(Actor actor, String caseKey);
}
