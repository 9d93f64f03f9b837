package org.junheng.request.process;

import java.util.List;
import java.util.Map;
import org.junheng.platform.engine.ProcessVariable;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.request.MaterialRequests;
import org.junheng.request.NextDue;
import org.junheng.request.RequestId;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_judgeMaterialAnswer} of {@code material-request.bpmn}. */
@Component
class JudgeMaterialAnswerForm implements TaskForm<NextDue> {

    /** Read by {@code gateway_answerAccepted}. */
    static final ProcessVariable<Boolean> ACCEPTED = new ProcessVariable<>("accepted", Boolean.class);

    private final MaterialRequests requests;
    private final Processes processes;

    JudgeMaterialAnswerForm(MaterialRequests requests, Processes processes) {
        this.requests = requests;
        this.processes = processes;
    }

    @Override
    public String key() {
        return "tasks/judge-material-answer";
    }

    @Override
    public Class<NextDue> dataType() {
        return NextDue.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SATISFIED", "ASK_AGAIN");
    }

    @Override
    public boolean needsOpinion(String decision) {
        return decision.equals("ASK_AGAIN");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NextDue data) {
        var request =
                RequestId.parse(processes.read(todo, MaterialRequests.REQUEST).orElseThrow());
        if (decision.equals("SATISFIED")) {
            requests.accept(actor, request, opinion);
            return ACCEPTED.of(true);
        }
        var day = data.due();
        if (day == null) {
            throw Refusal.invalid("request.dueMissing");
        }
        var due = requests.askAgain(actor, request, opinion, day);
        return Map.of(ACCEPTED.name(), false, "requestDue", due.toString());
    }
}
