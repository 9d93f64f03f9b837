package org.junheng.certification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.Acceptance;
import org.junheng.certification.AcceptanceDecision;
import org.junheng.certification.AllItems;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_decideAcceptance} of {@code national-acceptance.bpmn}: the nation decides. */
@Component
class DecideAcceptanceForm implements TaskForm<AcceptanceDecision> {

    private final Casefiles casefiles;
    private final Records records;
    private final Returns returns;
    private final Processes processes;
    private final SocialRecognition recognition;
    private final AllItems items;
    private final Clock clock;

    DecideAcceptanceForm(
            Casefiles casefiles,
            Records records,
            Returns returns,
            Processes processes,
            SocialRecognition recognition,
            AllItems items,
            Clock clock) {
        this.casefiles = casefiles;
        this.records = records;
        this.returns = returns;
        this.processes = processes;
        this.recognition = recognition;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "tasks/decide-acceptance";
    }

    @Override
    public Class<AcceptanceDecision> dataType() {
        return AcceptanceDecision.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return hasFailed(todo) ? List.of("RETURN", "REJECT") : List.of("CERTIFY", "RETURN", "REJECT");
    }

    @Override
    public Map<String, Object> complete(
            Actor actor, Todo todo, String decision, String opinion, AcceptanceDecision data) {
        var id = CaseId.parse(todo.caseKey());
        return switch (decision) {
            case "CERTIFY" -> {
                recognition.requireMet(id);
                items.requireMet(actor, id);
                records.put(id, Acceptance.KIND, acceptance(data, opinion), actor);
                yield Variables.OUTCOME.of(Variables.UP);
            }
            case "RETURN" -> {
                returns.note(actor, id, Level.NATION, data.items(), opinion);
                // Comes back to the decision, unless a step was failed: then the steps are gone through again.
                yield Variables.of(
                        Variables.OUTCOME.of(Variables.TO_COUNTY),
                        Variables.RESUME_AT.of(hasFailed(todo) ? Variables.START : Variables.AMENDMENTS));
            }
            default -> {
                casefiles.end(id, CaseState.REJECTED, opinion);
                yield Variables.OUTCOME.of(Variables.ENDED);
            }
        };
    }

    private Acceptance acceptance(AcceptanceDecision data, String opinion) {
        if (data.documentNumber().isEmpty()) {
            throw Refusal.invalid("certification.documentNumberMissing");
        }
        var decidedOn = Objects.requireNonNullElseGet(data.decidedOn(), () -> LocalDate.now(clock));
        if (decidedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("certification.decidedInFuture", decidedOn.toString());
        }
        return new Acceptance(data.documentNumber(), decidedOn, data.list(), opinion);
    }

    private boolean hasFailed(Todo todo) {
        return processes.read(todo, Variables.STEP_FAILED).orElse(false);
    }
}
