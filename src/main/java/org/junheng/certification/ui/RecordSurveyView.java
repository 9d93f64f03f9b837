package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.Surveys;
import org.junheng.survey.ui.SurveyNavigation;

/** The province enters what its survey of social recognition (社会认可度) came to. */
@PermitAll
@Route("tasks/record-survey")
class RecordSurveyView extends CaseDecisionView<SurveyRecord> {

    private final Surveys surveys;
    private @Nullable CustomField<SurveyRecord> survey;

    RecordSurveyView(TaskDesk desk, Parts parts, Surveys surveys) {
        super(desk, parts);
        this.surveys = surveys;
    }

    @Override
    List<Component> fields(Todo todo) {
        var form = SurveyNavigation.form(surveys.recordable(actor(), CaseId.parse(todo.caseKey())));
        draft().record("survey", form, SurveyRecord.class);
        survey = form;
        return List.of(form);
    }

    @Override
    protected SurveyRecord data(String decision) {
        return Objects.requireNonNull(survey).getValue();
    }
}
