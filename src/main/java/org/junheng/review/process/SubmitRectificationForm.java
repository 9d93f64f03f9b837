package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.RectificationResults;
import org.junheng.review.Rectifications;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** What the county did about each problem, with proof (提交整改结果与佐证). */
@Component
class SubmitRectificationForm implements TaskForm<RectificationResults> {

    private final Rectifications rectifications;

    SubmitRectificationForm(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String key() {
        return "tasks/submit-rectification";
    }

    @Override
    public Class<RectificationResults> dataType() {
        return RectificationResults.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(
            Actor actor, Todo todo, String decision, String opinion, RectificationResults data) {
        rectifications.submit(actor, CaseId.parse(todo.caseKey()), data.drafts());
        return Map.of();
    }
}
