package org.junheng.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.attainment.MonitoringRecord;
import org.junheng.survey.SurveyRecord;

/**
 * The data of a step of the national acceptance.
 *
 * @param questions what has to be verified (核实事项), one text each; empty for a step that asks nothing
 * @param survey the nation's own survey, for the step that takes it
 * @param monitoring the results of the state's monitoring (国家义务教育质量监测, Q9), for the step that reads them
 */
public record StepWork(
        List<String> questions,
        @Nullable SurveyRecord survey,
        @Nullable MonitoringRecord monitoring) {

    /** A step that was worked on without a question, a survey or a monitoring. */
    static StepWork plain() {
        return new StepWork(List.of(), null, null);
    }

    public StepWork {
        questions = Answers.nonBlank(questions);
    }
}
