package org.junheng.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;

/** The requests of a case, or of one item of it, with a button to ask for those who may. */
final class RequestList extends Composite<Div> {

    private final transient RequestParts parts;
    private final transient Actor actor;
    private final transient CaseId id;
    private final @Nullable String item;
    private final Div list = new Div();

    RequestList(Actor actor, CaseId id, @Nullable String item, RequestParts parts) {
        this.actor = actor;
        this.id = id;
        this.item = item;
        this.parts = parts;
        list.addClassName("jh-stack");
        getContent().addClassName("jh-stack");
        if (parts.requests().mayAsk(actor, id)) {
            getContent()
                    .add(new Button(
                            getTranslation("request.ask.heading"),
                            click -> AskDialog.open(actor, id, item, parts.requests(), this::refresh)));
        }
        getContent().add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        parts.requests().of(actor, id).stream()
                .filter(request -> item == null || request.box().equals(item))
                .map(request -> new RequestCard(actor, request, parts.evidence()))
                .forEach(list::add);
        if (list.getComponentCount() == 0) {
            var nothing = new Paragraph(getTranslation("request.none"));
            nothing.addClassName("jh-muted");
            list.add(nothing);
        }
    }
}
