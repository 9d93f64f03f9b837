package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.ProcessVariable;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Outcome;
import org.junheng.review.RectificationChecks;
import org.junheng.review.Rectifications;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Whether each problem is solved (整改核查). */
@Component
class CheckRectificationForm implements TaskForm<RectificationChecks> {

    /** Read by {@code gateway_settled}. */
    private static final ProcessVariable<String> RECTIFICATION = new ProcessVariable<>("rectification", String.class);

    private final Rectifications rectifications;

    CheckRectificationForm(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String key() {
        return "tasks/check-rectification";
    }

    @Override
    public Class<RectificationChecks> dataType() {
        return RectificationChecks.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SETTLED", "AGAIN", "REFUSED");
    }

    @Override
    public Map<String, Object> complete(
            Actor actor, Todo todo, String decision, String opinion, RectificationChecks data) {
        var outcome = Outcome.valueOf(decision);
        rectifications.check(actor, CaseId.parse(todo.caseKey()), outcome, data.drafts());
        return RECTIFICATION.of(outcome.name());
    }
}
