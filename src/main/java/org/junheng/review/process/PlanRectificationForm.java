package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.RectificationPlan;
import org.junheng.review.Rectifications;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** What the county plans against each problem (制定整改方案). */
@Component
class PlanRectificationForm implements TaskForm<RectificationPlan> {

    private final Rectifications rectifications;

    PlanRectificationForm(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String key() {
        return "tasks/plan-rectification";
    }

    @Override
    public Class<RectificationPlan> dataType() {
        return RectificationPlan.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(
            Actor actor, Todo todo, String decision, String opinion, RectificationPlan data) {
        rectifications.plan(actor, CaseId.parse(todo.caseKey()), data.drafts());
        return Map.of();
    }
}
