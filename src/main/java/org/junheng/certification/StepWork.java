package org.junheng.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.survey.SurveyRecord;

/**
 * The data of a step of the national acceptance.
 *
 * @param questions what has to be verified (核实事项), one text each; empty for a step that asks nothing
 * @param survey the nation's own survey, for the step that takes it
 */
public record StepWork(List<String> questions, @Nullable SurveyRecord survey) {

    public StepWork {
        questions = Answers.nonBlank(questions);
    }
}
