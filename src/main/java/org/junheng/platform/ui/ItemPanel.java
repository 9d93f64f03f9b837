package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import org.junheng.shared.Actor;

/** What one module knows of one item of a case, shown beside the field in which somebody gives an opinion on it. */
public interface ItemPanel {

    /** Panels stand in ascending order. */
    int order();

    /** The key of the panel's title. */
    String titleKey();

    /** The content for one item, such as {@code G3}. */
    Component create(Actor actor, String caseKey, String itemCode);

    /** Whether there is anything to show of this item; a panel may know one item only. */
    default boolean visible(Actor actor, String caseKey, String itemCode) {
        return true;
    }
}
