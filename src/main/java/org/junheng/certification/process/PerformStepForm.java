package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.certification.NationalStepRecord;
import org.junheng.certification.Questions;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_performStep} of {@code national-acceptance.bpmn}: one step of the round's. */
@Component
class PerformStepForm implements TaskForm<Questions> {

    private final Records records;

    PerformStepForm(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "tasks/perform-step";
    }

    @Override
    public Class<Questions> dataType() {
        return Questions.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("PASS", "QUESTION", "FAIL");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Questions data) {
        var asks = decision.equals("QUESTION");
        if (asks && data.questions().isEmpty()) {
            throw Refusal.invalid("certification.question.none");
        }
        var step = Objects.requireNonNull(todo.element());
        var questions = asks ? data.questions() : List.<String>of();
        records.put(
                CaseId.parse(todo.caseKey()),
                NationalStepRecord.KIND,
                new NationalStepRecord(step, decision, opinion, questions),
                actor);
        return Variables.of(Variables.QUESTION_ASKED.of(asks), Variables.STEP_FAILED.of(decision.equals("FAIL")));
    }
}
