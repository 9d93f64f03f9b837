package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.certification.DepartmentItems;
import org.junheng.certification.ItemStatements;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_stateItems} of {@code self-assessment.bpmn}, one for each department that leads items. */
@Component
class StateItemsForm implements TaskForm<ItemStatements> {

    private final DepartmentItems items;

    StateItemsForm(DepartmentItems items) {
        this.items = items;
    }

    @Override
    public String key() {
        return "tasks/state-items";
    }

    @Override
    public Class<ItemStatements> dataType() {
        return ItemStatements.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, ItemStatements data) {
        items.submit(actor, CaseId.parse(todo.caseKey()), Objects.requireNonNull(todo.element()), data);
        return Map.of();
    }
}
