package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.StepWork;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.Surveys;
import org.junheng.survey.ui.SurveyNavigation;

/** Works on one step of the national acceptance; may ask questions (核实事项), one a line, and enter the nation's survey. */
@PermitAll
@Route("tasks/perform-step")
class PerformStepView extends CaseDecisionView<StepWork> {

    private final Surveys surveys;
    private final TextArea questions = new TextArea(I18NProvider.translate("certification.question.ask"));
    private final Checkbox withSurvey = new Checkbox(I18NProvider.translate("certification.survey.enter"));
    private @Nullable CustomField<SurveyRecord> survey;

    PerformStepView(TaskDesk desk, Parts parts, Surveys surveys) {
        super(desk, parts);
        this.surveys = surveys;
    }

    @Override
    String opensAt() {
        return "review.tab";
    }

    @Override
    List<Component> fields(Todo todo) {
        questions.setWidthFull();
        questions.setMinRows(3);
        questions.setHelperText(I18NProvider.translate("certification.question.hint"));
        draft().text("questions", questions);
        var asked = new Div(questions);
        asked.addClassName("jh-panel");
        return List.of(new NationalSteps(parts(), todo), asked, survey(todo));
    }

    @Override
    protected StepWork data(String decision) {
        var entered = withSurvey.getValue() && survey != null ? survey.getValue() : null;
        return new StepWork(questions.getValue().lines().toList(), entered);
    }

    private Component survey(Todo todo) {
        var place = new Div();
        place.addClassName("jh-panel");
        var recordable = surveys.recordable(actor(), CaseId.parse(todo.caseKey()));
        if (recordable.isEmpty()) {
            return place;
        }
        var form = SurveyNavigation.form(recordable);
        form.setVisible(false);
        survey = form;
        draft().record("survey", form, SurveyRecord.class);
        withSurvey.addValueChangeListener(change -> form.setVisible(change.getValue()));
        draft().tick("withSurvey", withSurvey);
        place.add(withSurvey, form);
        return place;
    }
}
