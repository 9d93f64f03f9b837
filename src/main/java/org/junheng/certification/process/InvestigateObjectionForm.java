package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.certification.Variables;
import org.junheng.certification.Withdrawal;
import org.junheng.notice.Objection;
import org.junheng.notice.Objections;
import org.junheng.notice.Outcome;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_investigateObjection} of {@code public-notice.bpmn}: the province investigates, never the county. */
@Component
class InvestigateObjectionForm implements TaskForm<NoData> {

    private final Objections objections;
    private final Processes processes;
    private final Records records;

    InvestigateObjectionForm(Objections objections, Processes processes, Records records) {
        this.objections = objections;
        this.processes = processes;
        this.records = records;
    }

    @Override
    public String key() {
        return "tasks/investigate-objection";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("DISMISS", "UPHOLD_RECTIFY", "UPHOLD_REJECT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        var id = CaseId.parse(todo.caseKey());
        var outcome = switch (decision) {
            case "DISMISS" -> Outcome.DISMISSED;
            case "UPHOLD_RECTIFY" -> Outcome.UPHELD_RECTIFY;
            default -> Outcome.UPHELD_REJECT;
        };
        objections.decide(actor, objection(id, todo).id(), outcome, opinion);
        if (outcome == Outcome.UPHELD_REJECT) {
            records.put(id, Withdrawal.KIND, new Withdrawal(opinion), actor);
        }
        return worse(outcome, processes.read(todo, Variables.NOTICE_OUTCOME).orElse(Variables.CLEAR));
    }

    private Objection objection(CaseId id, Todo todo) {
        return objections.undecided(id).stream()
                .filter(each -> each.number().equals(todo.element()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("platform.task.gone", todo.name()));
    }

    /** Several objections count together: the gravest outcome decides. */
    private static Map<String, Object> worse(Outcome outcome, String before) {
        if (outcome == Outcome.DISMISSED || before.equals(Variables.REJECT)) {
            return Map.of();
        }
        return Variables.NOTICE_OUTCOME.of(outcome == Outcome.UPHELD_REJECT ? Variables.REJECT : Variables.RECTIFY);
    }
}
