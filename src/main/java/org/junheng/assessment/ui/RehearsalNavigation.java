package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.shared.Actor;

/** What another module makes of the figures of a rehearsal, shown as a tab beside the results; contributed as a bean. */
public interface RehearsalNavigation {

    /** The key of the tab's title. */
    String titleKey();

    /** The content, built when the tab is first opened; the actor has been found to oversee the county. */
    Component create(Actor actor, CountyStatistics statistics);
}
