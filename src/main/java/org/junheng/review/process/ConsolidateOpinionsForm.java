package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Consolidations;
import org.junheng.review.GivenOpinions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** The panel's judgement of every item, formed together (汇总专家组意见). */
@Component
class ConsolidateOpinionsForm implements TaskForm<GivenOpinions> {

    private final Consolidations consolidations;

    ConsolidateOpinionsForm(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    @Override
    public String key() {
        return "tasks/consolidate-opinions";
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
        consolidations.consolidate(actor, CaseId.parse(todo.caseKey()), data.drafts());
        return Map.of();
    }
}
