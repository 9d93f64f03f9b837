package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Amendments;
import org.junheng.review.GivenOpinions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** The province's judgement of what the county changed after a return (审看补正内容). */
@Component
class ReviewAmendmentsForm implements TaskForm<GivenOpinions> {

    private final Amendments amendments;

    ReviewAmendmentsForm(Amendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public String key() {
        return "tasks/review-amendments";
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
        amendments.judge(actor, CaseId.parse(todo.caseKey()), data.drafts());
        return Map.of();
    }
}
