package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Eligibilities;
import org.junheng.certification.EligibilityStatement;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_confirmEligibility} of {@code self-assessment.bpmn}. */
@Component
class ConfirmEligibilityForm implements TaskForm<EligibilityStatement> {

    private final Eligibilities eligibilities;

    ConfirmEligibilityForm(Eligibilities eligibilities) {
        this.eligibilities = eligibilities;
    }

    @Override
    public String key() {
        return "tasks/confirm-eligibility";
    }

    @Override
    public Class<EligibilityStatement> dataType() {
        return EligibilityStatement.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(
            Actor actor, Todo todo, String decision, String opinion, EligibilityStatement data) {
        var id = CaseId.parse(todo.caseKey());
        var eligibility = eligibilities.state(actor, id, data);
        return Variables.of(
                CountyVariables.ELIGIBLE.of(eligibility.isEligible()),
                CountyVariables.departments(eligibilities.departments(id)));
    }
}
