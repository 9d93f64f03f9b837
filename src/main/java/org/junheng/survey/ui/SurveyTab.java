package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;
import org.junheng.survey.Surveys;

/** The surveys on the page of a case, once there is one that the actor may see. */
@SpringComponent
final class SurveyTab implements CaseTab {

    private final Surveys surveys;

    SurveyTab(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String address() {
        return "survey";
    }

    @Override
    public String titleKey() {
        return "survey.title";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        return !surveys.results(actor, CaseId.parse(caseKey)).isEmpty();
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return new SurveyResults(surveys.results(actor, CaseId.parse(caseKey)));
    }
}
