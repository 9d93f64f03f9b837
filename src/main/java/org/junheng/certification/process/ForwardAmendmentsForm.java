package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_forwardAmendments} of {@code national-acceptance.bpmn}: the province sends what was amended up again. */
@Component
class ForwardAmendmentsForm implements TaskForm<NoData> {

    @Override
    public String key() {
        return "tasks/forward-amendments";
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
        return Map.of();
    }
}
