package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import org.junheng.assessment.CountyAssessment;

/** The parts of this module that other modules' pages are built from. */
public final class AssessmentNavigation {

    private AssessmentNavigation() {}

    /** The results of an assessment: verdict, coefficients, units with their values, items, all explained. */
    public static Component results(CountyAssessment assessment) {
        return new ResultsPanel(assessment);
    }
}
