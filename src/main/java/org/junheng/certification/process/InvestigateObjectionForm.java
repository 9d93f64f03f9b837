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
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Level;
import org.junheng.review.ProblemList;
import org.junheng.review.Problems;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_investigateObjection} of {@code public-notice.bpmn}: the province investigates, never the county. */
@Component
class InvestigateObjectionForm implements TaskForm<ProblemList> {

    private final Objections objections;
    private final Processes processes;
    private final Records records;
    private final Problems problems;

    InvestigateObjectionForm(Objections objections, Processes processes, Records records, Problems problems) {
        this.objections = objections;
        this.processes = processes;
        this.records = records;
        this.problems = problems;
    }

    @Override
    public String key() {
        return "tasks/investigate-objection";
    }

    @Override
    public Class<ProblemList> dataType() {
        return ProblemList.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("DISMISS", "UPHOLD_RECTIFY", "UPHOLD_REJECT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, ProblemList data) {
        var id = CaseId.parse(todo.caseKey());
        var outcome = switch (decision) {
            case "DISMISS" -> Outcome.DISMISSED;
            case "UPHOLD_RECTIFY" -> Outcome.UPHELD_RECTIFY;
            default -> Outcome.UPHELD_REJECT;
        };
        objections.decide(actor, objection(id, todo).id(), outcome, opinion);
        switch (outcome) {
            case DISMISSED -> {}
            case UPHELD_RECTIFY -> list(actor, id, data);
            case UPHELD_REJECT -> records.put(id, Withdrawal.KIND, new Withdrawal(opinion), actor);
        }
        return worse(outcome, processes.read(todo, Variables.NOTICE_OUTCOME).orElse(Variables.CLEAR));
    }

    /** What the county will have to rectify; it learns of it when the rectification begins, not while the notice runs. */
    private void list(Actor actor, CaseId id, ProblemList found) {
        if (found.drafts().stream().noneMatch(draft -> draft.item() != null && draft.isComplete())) {
            throw Refusal.invalid("certification.objection.noProblem");
        }
        problems.list(actor, id, Level.PROVINCE, found.drafts());
    }

    private Objection objection(CaseId id, Todo todo) {
        return objections.undecided(id).stream()
                .filter(each -> each.number().equals(todo.element()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("platform.task.gone", todo.title()));
    }

    /** Several objections count together: the gravest outcome decides. */
    private static Map<String, Object> worse(Outcome outcome, String before) {
        if (outcome == Outcome.DISMISSED || before.equals(Variables.REJECT)) {
            return Map.of();
        }
        return Variables.NOTICE_OUTCOME.of(outcome == Outcome.UPHELD_REJECT ? Variables.REJECT : Variables.RECTIFY);
    }
}
