package org.junheng.review.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;
import org.junheng.review.Standing;

/** The province judges what the county changed after a return (审看补正内容). */
@Route("tasks/review-amendments")
class ReviewAmendmentsView extends AmendedView {

    ReviewAmendmentsView(TaskDesk desk, JudgingParts parts, RectificationParts rectification) {
        super(desk, parts, rectification, Level.PROVINCE, "review.amendment.none");
    }

    @Override
    List<Standing> standings(CaseId id) {
        return parts().amendments().standings(actor(), id);
    }
}
