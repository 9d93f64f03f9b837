package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyFigures;
import org.junheng.certification.SheetsOnBehalf;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_confirmSheets} of {@code self-assessment.bpmn}. */
@Component
class ConfirmSheetsForm implements TaskForm<SheetsOnBehalf> {

    private final CountyFigures figures;

    ConfirmSheetsForm(CountyFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "tasks/confirm-sheets";
    }

    @Override
    public Class<SheetsOnBehalf> dataType() {
        return SheetsOnBehalf.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, SheetsOnBehalf data) {
        var id = CaseId.parse(todo.caseKey());
        figures.confirm(actor, id, data);
        var open = figures.unconfirmed(id);
        if (!open.isEmpty()) {
            throw Refusal.conflict("certification.county.sheets.open", open.size());
        }
        return Map.of();
    }
}
