package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.certification.Questions;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** Works on one step of the national acceptance; may ask questions (核实事项), one a line. */
@PermitAll
@Route("tasks/perform-step")
class PerformStepView extends CaseDecisionView<Questions> {

    private final TextArea questions = new TextArea(I18NProvider.translate("certification.question.ask"));

    PerformStepView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    List<Component> fields(Todo todo) {
        questions.setWidthFull();
        questions.setMinRows(3);
        questions.setHelperText(I18NProvider.translate("certification.question.hint"));
        return List.of(new NationalSteps(parts(), todo), questions);
    }

    @Override
    protected Questions data(String decision) {
        return new Questions(questions.getValue().lines().toList());
    }
}
