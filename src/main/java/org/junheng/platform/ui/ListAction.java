package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import org.junheng.shared.Actor;

/** Something a person may begin from a list, such as a new case, contributed as a bean by the module that does it. */
public interface ListAction {

    /** The route of the list it belongs to, such as {@code cases}. */
    String list();

    /** Whether this person may begin it at all. */
    boolean visible(Actor actor);

    /** The button. */
    Component create(Actor actor);
}
