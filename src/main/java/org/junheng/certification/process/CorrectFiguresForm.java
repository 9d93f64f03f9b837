package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyCorrections;
import org.junheng.certification.FigureCorrections;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code userTask_correctFigures} of {@code self-assessment.bpmn}. */
@Component
class CorrectFiguresForm implements TaskForm<FigureCorrections> {

    private final CountyCorrections corrections;

    CorrectFiguresForm(CountyCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String key() {
        return "tasks/correct-figures";
    }

    @Override
    public Class<FigureCorrections> dataType() {
        return FigureCorrections.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT", CountyVariables.BACK);
    }

    @Override
    public boolean needsOpinion(String decision) {
        return false;
    }

    @Override
    public Map<String, Object> complete(
            Actor actor, Todo todo, String decision, String opinion, FigureCorrections data) {
        if (decision.equals(CountyVariables.BACK)) {
            corrections.requireNothingChanged(CaseId.parse(todo.caseKey()));
            return CountyVariables.EXIT.of(decision);
        }
        corrections.submit(actor, CaseId.parse(todo.caseKey()), data);
        return Map.of();
    }
}
