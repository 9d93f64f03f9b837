package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.GivenOpinions;
import org.junheng.review.Level;
import org.junheng.review.Opinions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** The city's opinion on every item and on the county's procedure (逐项复核). */
@Component
class ReviewItemsForm implements TaskForm<GivenOpinions> {

    private final Opinions opinions;

    ReviewItemsForm(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String key() {
        return "tasks/review-items";
    }

    @Override
    public Class<GivenOpinions> dataType() {
        return GivenOpinions.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, GivenOpinions data) {
        opinions.handIn(actor, CaseId.parse(todo.caseKey()), Level.CITY, data.drafts());
        return Map.of();
    }
}
