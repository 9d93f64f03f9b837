package org.junheng.review.ui;

import com.vaadin.flow.router.Route;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;

/** The city judges item by item (逐项复核), and after a return what has changed. */
@Route("tasks/review-items")
class ReviewItemsView extends AmendedView {

    ReviewItemsView(TaskDesk desk, JudgingParts parts, RectificationParts rectification) {
        super(desk, parts, rectification, Level.CITY, "review.city.how");
    }
}
