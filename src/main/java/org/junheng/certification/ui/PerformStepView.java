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
import org.junheng.attainment.Attainments;
import org.junheng.attainment.MonitoringRecord;
import org.junheng.attainment.ui.AttainmentNavigation;
import org.junheng.casefile.CaseId;
import org.junheng.certification.StepWork;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.Surveys;
import org.junheng.survey.ui.SurveyNavigation;

/**
 * Works on one step of the national acceptance; may ask questions (核实事项), one a line, enter the nation's survey, and the
 * results of the state's monitoring (质量监测).
 */
@PermitAll
@Route("tasks/perform-step")
class PerformStepView extends CaseDecisionView<StepWork> {

    private final Surveys surveys;
    private final Attainments attainments;
    private final TextArea questions = new TextArea(I18NProvider.translate("certification.question.ask"));
    private final Checkbox withSurvey = new Checkbox(I18NProvider.translate("certification.survey.enter"));
    private final Checkbox withMonitoring = new Checkbox(I18NProvider.translate("certification.monitoring.enter"));
    private @Nullable CustomField<SurveyRecord> survey;
    private @Nullable CustomField<MonitoringRecord> monitoring;

    PerformStepView(TaskDesk desk, Parts parts, Surveys surveys, Attainments attainments) {
        super(desk, parts);
        this.surveys = surveys;
        this.attainments = attainments;
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
        return List.of(new NationalSteps(parts(), todo), asked, monitoring(todo), survey(todo));
    }

    @Override
    protected StepWork data(String decision) {
        return new StepWork(
                questions.getValue().lines().toList(),
                withSurvey.getValue() && survey != null ? survey.getValue() : null,
                withMonitoring.getValue() && monitoring != null ? monitoring.getValue() : null);
    }

    private Component monitoring(Todo todo) {
        var id = CaseId.parse(todo.caseKey());
        var place = new Div();
        place.addClassNames("jh-panel", "jh-stack");
        attainments.latest(actor(), id).map(AttainmentNavigation::result).ifPresent(place::add);
        attainments.recordable(actor(), id).ifPresent(rule -> {
            var form = AttainmentNavigation.form(rule);
            form.setVisible(false);
            monitoring = form;
            draft().record("monitoring", form, MonitoringRecord.class);
            withMonitoring.addValueChangeListener(change -> form.setVisible(change.getValue()));
            draft().tick("withMonitoring", withMonitoring);
            place.add(withMonitoring, form);
        });
        return place;
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
