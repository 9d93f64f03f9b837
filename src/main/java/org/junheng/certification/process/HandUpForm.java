package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyRequest;
import org.junheng.certification.CountyRequests;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_handUp} of {@code self-assessment.bpmn}. */
@Component
class HandUpForm implements TaskForm<CountyRequest> {

    private final CountyRequests requests;
    private final Processes processes;

    HandUpForm(CountyRequests requests, Processes processes) {
        this.requests = requests;
        this.processes = processes;
    }

    @Override
    public String key() {
        return "tasks/hand-up";
    }

    @Override
    public Class<CountyRequest> dataType() {
        return CountyRequest.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, CountyRequest data) {
        var returnedBy = processes.read(todo, Variables.RETURNED_BY).orElse(Variables.NONE);
        requests.handUp(actor, CaseId.parse(todo.caseKey()), data, returnedBy);
        return Variables.OUTCOME.of(Variables.UP);
    }
}
