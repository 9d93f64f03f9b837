package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import org.junheng.assessment.Rehearsal;
import org.junheng.shared.Actor;

/** What another module makes of a rehearsal, shown as a tab beside the results; contributed as a bean. */
public interface RehearsalNavigation {

    /** The key of the tab's title. */
    String titleKey();

    /** The content, built when the tab is first opened; the actor has been found to oversee the county. */
    Component create(Actor actor, Rehearsal.Result result);
}
