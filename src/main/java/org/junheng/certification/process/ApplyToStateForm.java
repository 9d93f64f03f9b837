package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.certification.LeaderDecision;
import org.junheng.certification.Variables;
import org.junheng.dossier.Dossiers;
import org.junheng.dossier.HandOver;
import org.junheng.notice.Objections;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_applyToState} of {@code province-evaluation.bpmn}: the province applies to the state for the county. */
@Component
class ApplyToStateForm implements TaskForm<LeaderDecision> {

    private final Casefiles casefiles;
    private final Records records;
    private final Objections objections;
    private final Dossiers dossiers;

    ApplyToStateForm(Casefiles casefiles, Records records, Objections objections, Dossiers dossiers) {
        this.casefiles = casefiles;
        this.records = records;
        this.objections = objections;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "tasks/apply-to-state";
    }

    @Override
    public Class<LeaderDecision> dataType() {
        return LeaderDecision.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("RECOMMEND", "REJECT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, LeaderDecision data) {
        var id = CaseId.parse(todo.caseKey());
        if (decision.equals("REJECT")) {
            casefiles.end(id, CaseState.REJECTED, opinion);
            return Variables.OUTCOME.of(Variables.ENDED);
        }
        if (objections.open(id) > 0) {
            throw Refusal.conflict("certification.objection.open", objections.open(id));
        }
        if (data.documentNumber().isEmpty()) {
            throw Refusal.invalid("certification.documentNumberMissing");
        }
        records.put(id, Application.KIND, new Application(data.documentNumber(), opinion), actor);
        casefiles.moveTo(id, CaseState.NATION_PENDING);
        dossiers.seal(actor, id, HandOver.PROVINCE);
        return DecideRecommendationForm.onward();
    }

    /** The province's application to the state. */
    record Application(String documentNumber, String opinion) {

        static final RecordKind<Application> KIND = new RecordKind<>("state-application", Application.class);
    }
}
