package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.Map;
import org.junheng.survey.Source;
import org.junheng.survey.SourceVerdict;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.SurveyRule;

/** Through which other modules reach what this one shows. */
public final class SurveyNavigation {

    private SurveyNavigation() {}

    /**
     * A form that records one survey. Its value is never null, but unchecked: hand it to
     * {@link org.junheng.survey.Surveys#record}, which says what is missing.
     *
     * @param recordable what may be recorded, as {@link org.junheng.survey.Surveys#recordable} gives it; never empty
     */
    public static CustomField<SurveyRecord> form(Map<Source, SurveyRule> recordable) {
        return new SurveyForm(recordable);
    }

    /** What surveys came to, with the counts behind every verdict. */
    public static Component results(List<SourceVerdict> results) {
        return new SurveyResults(results);
    }
}
