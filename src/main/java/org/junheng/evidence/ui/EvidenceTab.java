package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;

/** The evidence of a case as a tab of its page. */
@SpringComponent
final class EvidenceTab implements CaseTab {

    private final EvidenceNavigation evidence;

    EvidenceTab(EvidenceNavigation evidence) {
        this.evidence = evidence;
    }

    @Override
    public String address() {
        return "evidence";
    }

    @Override
    public String titleKey() {
        return "evidence.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return evidence.all(actor, CaseId.parse(caseKey));
    }
}
