package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.GivenOpinions;
import org.junheng.review.Level;
import org.junheng.review.OpinionDraft;

/** An expert judges alone (独立评审). */
@Route("tasks/give-opinion")
class GiveOpinionView extends JudgingView<GivenOpinions> {

    GiveOpinionView(TaskDesk desk, JudgingParts parts) {
        super(desk, parts, Level.EXPERT);
    }

    @Override
    GivenOpinions given(List<OpinionDraft> opinions) {
        return new GivenOpinions(opinions);
    }

    @Override
    Component above(CaseId id, boolean mine) {
        return hint("review.alone.how");
    }
}
