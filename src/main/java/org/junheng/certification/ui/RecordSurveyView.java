package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.Tone;
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
        var id = CaseId.parse(todo.caseKey());
        var form = SurveyNavigation.form(surveys.recordable(actor(), id));
        draft().record("survey", form, SurveyRecord.class);
        survey = form;
        var panel = new Panel("certification.survey.title", form);
        var before = surveys.results(actor(), id);
        if (before.isEmpty()) {
            return List.of(panel);
        }
        var again = new Hint(Tone.WARNING, I18NProvider.translate("certification.survey.again"));
        return List.of(again, SurveyNavigation.results(before), panel);
    }

    @Override
    protected SurveyRecord data(String decision) {
        return Objects.requireNonNull(survey).getValue();
    }
}
