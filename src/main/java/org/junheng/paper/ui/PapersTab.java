package org.junheng.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.paper.Papers;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;

/** The official papers (公文) of a case that there are for the reader. */
@SpringComponent
final class PapersTab implements CaseTab {

    private static final int BEFORE_DOSSIERS = 45;

    private final Papers papers;
    private final CurrentActor current;

    PapersTab(Papers papers, CurrentActor current) {
        this.papers = papers;
        this.current = current;
    }

    @Override
    public String address() {
        return "papers";
    }

    @Override
    public String titleKey() {
        return "paper.tab";
    }

    @Override
    public int order() {
        return BEFORE_DOSSIERS;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        var found = papers.of(actor, id);
        return found.isEmpty()
                ? new EmptyState(I18NProvider.translate("paper.empty"), I18NProvider.translate("paper.empty.how"))
                : new PapersPanel(found, paper -> papers.get(current.get(), id, paper));
    }
}
