package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyFigures;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_importStatistics} of {@code self-assessment.bpmn}: the import itself is done beside it, as often as needed. */
@Component
class ImportStatisticsForm implements TaskForm<NoData> {

    private final CountyFigures figures;

    ImportStatisticsForm(CountyFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "tasks/import-statistics";
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
        figures.adopted(CaseId.parse(todo.caseKey()));
        return Map.of();
    }
}
