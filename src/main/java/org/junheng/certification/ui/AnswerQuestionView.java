package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Answers;
import org.junheng.certification.NationalStepRecord;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** The county answers the nation's questions; its frozen figures are explained, never edited. */
@PermitAll
@Route("tasks/answer-question")
class AnswerQuestionView extends CaseDecisionView<Answers> {

    private final List<TextArea> fields = new ArrayList<>();

    AnswerQuestionView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    List<Component> fields(Todo todo) {
        fields.clear();
        for (var question : parts().records()
                .latest(CaseId.parse(todo.caseKey()), NationalStepRecord.KIND)
                .orElseThrow()
                .value()
                .questions()) {
            var answer = new TextArea(question);
            answer.setWidthFull();
            answer.setMinRows(3);
            answer.setMaxLength(4000);
            draft().row(fields.size()).text("answer", answer);
            fields.add(answer);
        }
        return List.of(new Panel("certification.question.ask", fields.toArray(Component[]::new)));
    }

    @Override
    protected Answers data(String decision) {
        return new Answers(fields.stream().map(TextArea::getValue).toList());
    }
}
