package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Amendments;
import org.junheng.review.Level;
import org.junheng.review.Rectifications;
import org.junheng.review.ReviewedItems;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** The province's judgement of what the county changed after a return (审看补正内容), with the problems it settles. */
@Component
class ReviewAmendmentsForm implements TaskForm<ReviewedItems> {

    private final Amendments amendments;
    private final Rectifications rectifications;

    ReviewAmendmentsForm(Amendments amendments, Rectifications rectifications) {
        this.amendments = amendments;
        this.rectifications = rectifications;
    }

    @Override
    public String key() {
        return "tasks/review-amendments";
    }

    @Override
    public Class<ReviewedItems> dataType() {
        return ReviewedItems.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, ReviewedItems data) {
        var id = CaseId.parse(todo.caseKey());
        amendments.judge(actor, id, data.drafts());
        rectifications.recheck(actor, id, Level.PROVINCE, data.rechecks());
        return Map.of();
    }
}
