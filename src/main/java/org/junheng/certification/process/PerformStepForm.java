package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.attainment.Attainments;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.certification.NationalStepRecord;
import org.junheng.certification.StepWork;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.survey.Surveys;
import org.springframework.stereotype.Component;

/** {@code userTask_performStep} of {@code national-acceptance.bpmn}: one step of the round's. */
@Component
class PerformStepForm implements TaskForm<StepWork> {

    private final Records records;
    private final Surveys surveys;
    private final Attainments attainments;

    PerformStepForm(Records records, Surveys surveys, Attainments attainments) {
        this.records = records;
        this.surveys = surveys;
        this.attainments = attainments;
    }

    @Override
    public String key() {
        return "tasks/perform-step";
    }

    @Override
    public Class<StepWork> dataType() {
        return StepWork.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("PASS", "QUESTION", "FAIL");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, StepWork data) {
        var asks = decision.equals("QUESTION");
        if (asks && data.questions().isEmpty()) {
            throw Refusal.invalid("certification.question.none");
        }
        var id = CaseId.parse(todo.caseKey());
        if (data.survey() != null) {
            surveys.record(actor, id, data.survey());
        }
        if (data.monitoring() != null) {
            attainments.record(actor, id, data.monitoring());
        }
        var step = Objects.requireNonNull(todo.element());
        var questions = asks ? data.questions() : List.<String>of();
        records.put(id, NationalStepRecord.KIND, new NationalStepRecord(step, decision, opinion, questions), actor);
        return Variables.of(Variables.QUESTION_ASKED.of(asks), Variables.STEP_FAILED.of(decision.equals("FAIL")));
    }
}
