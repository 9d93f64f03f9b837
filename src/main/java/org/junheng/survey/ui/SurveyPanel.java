package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;
import org.junheng.survey.Surveys;

/** The surveys beside the opinion on S1. */
@SpringComponent
final class SurveyPanel implements ItemPanel {

    private static final String ITEM = "S1";

    private final Surveys surveys;

    SurveyPanel(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "survey.title";
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        return new SurveyResults(surveys.results(actor, CaseId.parse(caseKey)));
    }

    @Override
    public boolean visible(Actor actor, String caseKey, String itemCode) {
        return itemCode.equals(ITEM);
    }
}
