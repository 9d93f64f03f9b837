package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.LeaderDecision;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Reports;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_decideEvaluation} of {@code province-evaluation.bpmn}: the province's leader decides. */
@Component
class DecideEvaluationForm implements TaskForm<LeaderDecision> {

    private final Casefiles casefiles;
    private final Returns returns;
    private final Processes processes;
    private final Reports reports;
    private final SettledProblems settled;
    private final SocialRecognition recognition;

    DecideEvaluationForm(
            Casefiles casefiles,
            Returns returns,
            Processes processes,
            Reports reports,
            SettledProblems settled,
            SocialRecognition recognition) {
        this.casefiles = casefiles;
        this.returns = returns;
        this.processes = processes;
        this.reports = reports;
        this.settled = settled;
        this.recognition = recognition;
    }

    @Override
    public String key() {
        return "tasks/decide-evaluation";
    }

    @Override
    public Class<LeaderDecision> dataType() {
        return LeaderDecision.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return isQualified(todo) ? List.of("RECOMMEND", "RETURN", "REJECT") : List.of("RETURN", "REJECT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, LeaderDecision data) {
        var id = CaseId.parse(todo.caseKey());
        reports.decided(actor, id, org.junheng.review.Level.PROVINCE, decision);
        return switch (decision) {
            case "RECOMMEND" -> {
                settled.requireAll(id);
                recognition.requireMet(id);
                yield DecideRecommendationForm.onward();
            }
            case "RETURN" -> {
                returns.note(actor, id, Level.PROVINCE, data.items(), opinion);
                // A case that failed the examination is examined again; otherwise only what was amended is.
                yield returns.carryOut(id, Level.PROVINCE, isQualified(todo) ? Variables.AMENDMENTS : Variables.START);
            }
            default -> {
                casefiles.end(id, CaseState.REJECTED, opinion);
                yield Variables.OUTCOME.of(Variables.ENDED);
            }
        };
    }

    private boolean isQualified(Todo todo) {
        return processes.read(todo, Variables.QUALIFIED).orElse(true);
    }
}
