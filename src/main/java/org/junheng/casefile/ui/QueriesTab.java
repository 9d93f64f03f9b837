package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQueries;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;

/** The queries on the figures of a case, and what the county says of each. */
@org.springframework.stereotype.Component
final class QueriesTab implements CaseTab {

    private final CaseQueries queries;
    private final Casefiles casefiles;

    QueriesTab(CaseQueries queries, Casefiles casefiles) {
        this.queries = queries;
        this.casefiles = casefiles;
    }

    @Override
    public String address() {
        return "queries";
    }

    @Override
    public String titleKey() {
        return "casefile.tab.queries";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return new QueriesGrid(actor, CaseId.parse(caseKey), queries, casefiles);
    }
}
