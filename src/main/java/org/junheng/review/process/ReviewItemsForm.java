package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Level;
import org.junheng.review.Opinions;
import org.junheng.review.Rectifications;
import org.junheng.review.ReviewedItems;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** The city's opinion on every item and on the county's procedure (逐项复核), and on the problems unsettled when the case was returned. */
@Component
class ReviewItemsForm implements TaskForm<ReviewedItems> {

    private final Opinions opinions;
    private final Rectifications rectifications;

    ReviewItemsForm(Opinions opinions, Rectifications rectifications) {
        this.opinions = opinions;
        this.rectifications = rectifications;
    }

    @Override
    public String key() {
        return "tasks/review-items";
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
        opinions.handIn(actor, id, Level.CITY, data.drafts());
        rectifications.recheck(actor, id, Level.CITY, data.rechecks());
        return Map.of();
    }
}
