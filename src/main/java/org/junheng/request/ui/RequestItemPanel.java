package org.junheng.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;

/** What was asked for in one item's box, beside the field in which somebody gives an opinion on the item. */
@SpringComponent
final class RequestItemPanel implements ItemPanel {

    private final RequestParts parts;

    RequestItemPanel(RequestParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String titleKey() {
        return "request.tab";
    }

    @Override
    public boolean visible(Actor actor, String caseKey, String itemCode) {
        var id = CaseId.parse(caseKey);
        return parts.requests().mayAsk(actor, id)
                || parts.requests().of(actor, id).stream()
                        .anyMatch(request -> request.box().equals(itemCode));
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        return new RequestList(actor, CaseId.parse(caseKey), itemCode, parts);
    }
}
