package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_decideNotApplying} of {@code self-assessment.bpmn}: the opinion is the reason that ends the case. */
@Component
class DecideNotApplyingForm implements TaskForm<NoData> {

    private final Casefiles casefiles;

    DecideNotApplyingForm(Casefiles casefiles) {
        this.casefiles = casefiles;
    }

    @Override
    public String key() {
        return "tasks/decide-not-applying";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("NOT_APPLY", "RECHECK");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        if (decision.equals("RECHECK")) {
            return CountyVariables.APPLYING.of(true);
        }
        casefiles.end(CaseId.parse(todo.caseKey()), CaseState.NOT_APPLYING, opinion);
        return Variables.of(CountyVariables.APPLYING.of(false), Variables.OUTCOME.of(Variables.ENDED));
    }
}
