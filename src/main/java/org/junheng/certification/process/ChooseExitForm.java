package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_chooseExit} of {@code self-assessment.bpmn}. Whoever comes here was found eligible before. */
@Component
class ChooseExitForm implements TaskForm<NoData> {

    @Override
    public String key() {
        return "tasks/choose-exit";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("CORRECT", "RELIEF", "NOT_APPLY");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        return Variables.of(CountyVariables.EXIT.of(decision), CountyVariables.ELIGIBLE.of(true));
    }
}
