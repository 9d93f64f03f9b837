package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import org.junheng.shared.Actor;

/** A tab of the page of a case (申报事项), contributed as a bean by the module that knows its content. */
public interface CaseTab {

    /** What the tab is called in addresses, after the case; no other tab is called so. */
    String address();

    /** The key of the tab's title. */
    String titleKey();

    /** Tabs stand in ascending order. */
    int order();

    /** The content, built when the tab is first opened. */
    Component create(Actor actor, String caseKey);

    /** Whether this actor sees the tab on this case; who sees the case has been checked before. */
    default boolean visible(Actor actor, String caseKey) {
        return true;
    }
}
