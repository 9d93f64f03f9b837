package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;

/** The documents of one item beside the field in which somebody gives an opinion on it. */
@SpringComponent
final class EvidenceItemPanel implements ItemPanel {

    private final EvidenceNavigation evidence;

    EvidenceItemPanel(EvidenceNavigation evidence) {
        this.evidence = evidence;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "evidence.tab";
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        return evidence.box(actor, CaseId.parse(caseKey), itemCode);
    }
}
