package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;

/** The city judges item by item (逐项复核), and after a return what has changed. */
@Route("tasks/review-items")
class ReviewItemsView extends JudgingView {

    ReviewItemsView(TaskDesk desk, JudgingParts parts) {
        super(desk, parts, Level.CITY);
    }

    @Override
    Component above(CaseId id) {
        return parts().amendments()
                .of(actor(), id)
                .<Component>map(amendment -> new AmendmentSection(amendment, parts().names(id)))
                .orElseGet(() -> hint("review.city.how"));
    }
}
