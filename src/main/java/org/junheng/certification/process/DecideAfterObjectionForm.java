package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.certification.Variables;
import org.junheng.certification.Withdrawal;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_decideAfterObjection} of {@code province-evaluation.bpmn}. */
@Component
class DecideAfterObjectionForm implements TaskForm<NoData> {

    private final Records records;
    private final SettledProblems settled;

    DecideAfterObjectionForm(Records records, SettledProblems settled) {
        this.records = records;
        this.settled = settled;
    }

    @Override
    public String key() {
        return "tasks/decide-after-objection";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("RECOMMEND", "REJECT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        if (decision.equals("RECOMMEND")) {
            settled.requireAll(CaseId.parse(todo.caseKey()));
            return DecideRecommendationForm.onward();
        }
        records.put(CaseId.parse(todo.caseKey()), Withdrawal.KIND, new Withdrawal(opinion), actor);
        return Variables.OUTCOME.of(Variables.ENDED);
    }
}
