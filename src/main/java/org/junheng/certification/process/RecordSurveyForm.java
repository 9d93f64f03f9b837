package org.junheng.certification.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Variables;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.survey.Source;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.Surveys;
import org.junheng.survey.Verdict;
import org.springframework.stereotype.Component;

/**
 * {@code userTask_recordSurvey} of {@code province-evaluation.bpmn}: the province enters what its survey
 * came to, again while its sample does not count.
 */
@Component
class RecordSurveyForm implements TaskForm<SurveyRecord> {

    private final Surveys surveys;

    RecordSurveyForm(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String key() {
        return "tasks/record-survey";
    }

    @Override
    public Class<SurveyRecord> dataType() {
        return SurveyRecord.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, SurveyRecord data) {
        var id = CaseId.parse(todo.caseKey());
        surveys.record(actor, id, data);
        var verdict = surveys.verdict(id, EnumSet.of(Source.PROVINCIAL)).verdict();
        return Variables.SURVEY_SUFFICIENT.of(verdict != Verdict.UNDETERMINED);
    }
}
