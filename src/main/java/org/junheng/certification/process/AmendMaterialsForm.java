package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Amending;
import org.junheng.certification.Amending.Purpose;
import org.junheng.certification.Amendments;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_amendMaterials} of {@code self-assessment.bpmn}. */
@Component
class AmendMaterialsForm implements TaskForm<Amendments> {

    private final Amending amending;
    private final Processes processes;

    AmendMaterialsForm(Amending amending, Processes processes) {
        this.amending = amending;
        this.processes = processes;
    }

    @Override
    public String key() {
        return "tasks/amend-materials";
    }

    @Override
    public Class<Amendments> dataType() {
        return Amendments.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Amendments data) {
        var entry = processes.read(todo, Variables.ENTRY).orElse(Variables.TAKEN_BACK);
        var purpose = entry.equals(Variables.RETURNED) ? Purpose.ANSWER_RETURN : Purpose.CHANGE_FREELY;
        amending.answer(actor, CaseId.parse(todo.caseKey()), data, purpose);
        return Map.of();
    }
}
