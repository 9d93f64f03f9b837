package org.junheng.request.process;

import java.util.List;
import java.util.Map;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.request.HandedOver;
import org.junheng.request.MaterialRequests;
import org.junheng.request.RequestId;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_answerMaterialRequest} of {@code material-request.bpmn}; the opinion is the answer in words. */
@Component
class AnswerMaterialRequestForm implements TaskForm<HandedOver> {

    private final MaterialRequests requests;
    private final Processes processes;

    AnswerMaterialRequestForm(MaterialRequests requests, Processes processes) {
        this.requests = requests;
        this.processes = processes;
    }

    @Override
    public String key() {
        return "tasks/answer-material-request";
    }

    @Override
    public Class<HandedOver> dataType() {
        return HandedOver.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, HandedOver data) {
        var request = processes.read(todo, MaterialRequests.REQUEST).orElseThrow();
        requests.answer(actor, RequestId.parse(request), opinion, data.ids());
        return Map.of();
    }
}
