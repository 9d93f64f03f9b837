package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_forwardReturn} of {@code national-acceptance.bpmn}: a national return reaches the county through the province. */
@Component
class ForwardReturnForm implements TaskForm<NoData> {

    private final Returns returns;
    private final Processes processes;

    ForwardReturnForm(Returns returns, Processes processes) {
        this.returns = returns;
        this.processes = processes;
    }

    @Override
    public String key() {
        return "tasks/forward-return";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("FORWARD");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        var resumeAt = processes.read(todo, Variables.RESUME_AT).orElse(Variables.START);
        return returns.carryOut(CaseId.parse(todo.caseKey()), Level.NATION, resumeAt);
    }
}
