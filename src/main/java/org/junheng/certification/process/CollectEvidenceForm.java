package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Documents;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_collectEvidence} of {@code self-assessment.bpmn}. */
@Component
class CollectEvidenceForm implements TaskForm<NoData> {

    private final Documents documents;

    CollectEvidenceForm(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String key() {
        return "tasks/collect-evidence";
    }

    @Override
    public Class<NoData> dataType() {
        return NoData.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, NoData data) {
        var lacking = documents.itemsWithout(CaseId.parse(todo.caseKey()));
        if (!lacking.isEmpty()) {
            throw Refusal.conflict("certification.county.ready.noDocument", lacking.size(), String.join(", ", lacking));
        }
        return Map.of();
    }
}
