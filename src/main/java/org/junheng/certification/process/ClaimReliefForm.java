package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.ReliefClaims;
import org.junheng.certification.Reliefs;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_claimRelief} of {@code self-assessment.bpmn}. */
@Component
class ClaimReliefForm implements TaskForm<ReliefClaims> {

    private final Reliefs reliefs;

    ClaimReliefForm(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    @Override
    public String key() {
        return "tasks/claim-relief";
    }

    @Override
    public Class<ReliefClaims> dataType() {
        return ReliefClaims.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT", CountyVariables.BACK);
    }

    @Override
    public boolean needsOpinion(String decision) {
        return false;
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, ReliefClaims data) {
        if (decision.equals(CountyVariables.BACK)) {
            return CountyVariables.EXIT.of(decision);
        }
        reliefs.claim(actor, CaseId.parse(todo.caseKey()), data);
        return Map.of();
    }
}
