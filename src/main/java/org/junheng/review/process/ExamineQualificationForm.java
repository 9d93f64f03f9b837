package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.ProcessVariable;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Qualification;
import org.junheng.review.Qualifications;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Whether the county is qualified (资格审查). */
@Component
class ExamineQualificationForm implements TaskForm<Qualification> {

    /** Read by {@code gateway_qualified}. */
    private static final ProcessVariable<Boolean> QUALIFIED = new ProcessVariable<>("qualified", Boolean.class);

    private final Qualifications qualifications;

    ExamineQualificationForm(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    @Override
    public String key() {
        return "tasks/examine-qualification";
    }

    @Override
    public Class<Qualification> dataType() {
        return Qualification.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("PASS", "FAIL");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Qualification data) {
        var id = CaseId.parse(todo.caseKey());
        var qualified = decision.equals("PASS");
        if (qualified) {
            qualifications.pass(actor, id, data);
        } else {
            qualifications.fail(actor, id, data);
        }
        return QUALIFIED.of(qualified);
    }
}
