package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;

/** What the county hands up, as a tab of the case. */
@SpringComponent
class SelfAssessmentTab implements CaseTab {

    private static final int ORDER = 15;

    private final CountyDossier dossier;

    SelfAssessmentTab(CountyDossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public String address() {
        return "dossier";
    }

    @Override
    public String titleKey() {
        return "certification.county.dossier";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        return dossier.eligibilities().latest(CaseId.parse(caseKey)).isPresent();
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        return Panel.stack(
                new Panel("certification.county.report", dossier.report(id)),
                new Panel("certification.county.signatures", dossier.signatures(id)),
                new Panel("certification.county.result", dossier.result(actor, id)),
                new Panel("certification.county.changes", dossier.changes(id)),
                new Panel("certification.county.eligibility", dossier.eligibility(id)));
    }
}
