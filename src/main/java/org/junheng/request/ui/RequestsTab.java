package org.junheng.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.CaseTab;
import org.junheng.shared.Actor;

/** The requests for material as a tab of the case's page. */
@SpringComponent
final class RequestsTab implements CaseTab {

    private final RequestParts parts;

    RequestsTab(RequestParts parts) {
        this.parts = parts;
    }

    @Override
    public String address() {
        return "requests";
    }

    @Override
    public String titleKey() {
        return "request.tab";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        return parts.requests().mayAsk(actor, id)
                || !parts.requests().of(actor, id).isEmpty();
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return new RequestList(actor, CaseId.parse(caseKey), null, parts);
    }
}
