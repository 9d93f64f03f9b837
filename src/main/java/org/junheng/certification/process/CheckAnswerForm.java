package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_checkAnswer} of {@code national-acceptance.bpmn}: the province checks and sends the answers up. */
@Component
class CheckAnswerForm implements TaskForm<NoData> {

    @Override
    public String key() {
        return "tasks/check-answer";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("FORWARD", "INSUFFICIENT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        return Variables.ANSWER_SUFFICIENT.of(decision.equals("FORWARD"));
    }
}
