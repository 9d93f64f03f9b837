package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.CaseGaps;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_decideNotApplying} of {@code self-assessment.bpmn}: the opinion is the reason that ends the case, and
 * its gaps are kept with it. */
@Component
class DecideNotApplyingForm implements TaskForm<NoData> {

    private final Casefiles casefiles;
    private final CaseGaps gaps;

    DecideNotApplyingForm(Casefiles casefiles, CaseGaps gaps) {
        this.casefiles = casefiles;
        this.gaps = gaps;
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
        var id = CaseId.parse(todo.caseKey());
        gaps.keep(actor, id);
        casefiles.end(id, CaseState.NOT_APPLYING, opinion);
        return Variables.of(CountyVariables.APPLYING.of(false), Variables.OUTCOME.of(Variables.ENDED));
    }
}
