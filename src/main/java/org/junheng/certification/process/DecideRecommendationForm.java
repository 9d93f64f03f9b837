package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.LeaderDecision;
import org.junheng.certification.Variables;
import org.junheng.dossier.Dossiers;
import org.junheng.dossier.HandOver;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Reports;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_decideRecommendation} of {@code city-review.bpmn}: the city's leader decides. */
@Component
class DecideRecommendationForm implements TaskForm<LeaderDecision> {

    private final Casefiles casefiles;
    private final Returns returns;
    private final SettledProblems settled;
    private final Reports reports;
    private final Dossiers dossiers;

    DecideRecommendationForm(
            Casefiles casefiles, Returns returns, SettledProblems settled, Reports reports, Dossiers dossiers) {
        this.casefiles = casefiles;
        this.returns = returns;
        this.settled = settled;
        this.reports = reports;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "tasks/decide-recommendation";
    }

    @Override
    public Class<LeaderDecision> dataType() {
        return LeaderDecision.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("RECOMMEND", "RETURN", "NOT_RECOMMEND");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, LeaderDecision data) {
        var id = CaseId.parse(todo.caseKey());
        reports.decided(actor, id, org.junheng.review.Level.CITY, decision);
        return switch (decision) {
            case "RECOMMEND" -> recommend(actor, id);
            case "RETURN" -> {
                returns.note(actor, id, Level.CITY, data.items(), opinion);
                yield returns.carryOut(id, Level.CITY, Variables.AMENDMENTS);
            }
            default -> {
                casefiles.end(id, CaseState.REJECTED, opinion);
                yield Variables.OUTCOME.of(Variables.ENDED);
            }
        };
    }

    private Map<String, Object> recommend(Actor actor, CaseId id) {
        settled.requireAll(id);
        casefiles.moveTo(id, CaseState.PROVINCE_PENDING);
        dossiers.seal(actor, id, HandOver.CITY);
        return onward();
    }

    /** The next level begins at its beginning and waits for nothing. */
    static Map<String, Object> onward() {
        return Variables.of(
                Variables.OUTCOME.of(Variables.UP),
                Variables.RETURNED_BY.of(Variables.NONE),
                Variables.RESUME_AT.of(Variables.START));
    }
}
