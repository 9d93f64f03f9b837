package org.junheng.certification.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.certification.Answers;
import org.junheng.certification.NationalStepRecord;
import org.junheng.certification.QuestionAnswers;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** {@code userTask_answerQuestion} of {@code national-acceptance.bpmn}: frozen figures are explained, never edited. */
@Component
class AnswerQuestionForm implements TaskForm<Answers> {

    private final Records records;

    AnswerQuestionForm(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "tasks/answer-question";
    }

    @Override
    public Class<Answers> dataType() {
        return Answers.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Answers data) {
        var id = CaseId.parse(todo.caseKey());
        var asked = records.latest(id, NationalStepRecord.KIND).orElseThrow().value();
        if (data.answers().size() != asked.questions().size()) {
            throw Refusal.invalid(
                    "certification.question.unanswered",
                    asked.questions().size(),
                    data.answers().size());
        }
        records.put(id, QuestionAnswers.KIND, new QuestionAnswers(asked.step(), data.answers()), actor);
        return Map.of();
    }
}
