package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;

/** An expert judges alone (独立评审). */
@Route("tasks/give-opinion")
class GiveOpinionView extends JudgingView {

    GiveOpinionView(TaskDesk desk, JudgingParts parts) {
        super(desk, parts, Level.EXPERT);
    }

    @Override
    Component above(CaseId id) {
        return hint("review.alone.how");
    }
}
