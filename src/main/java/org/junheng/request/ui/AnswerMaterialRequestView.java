package org.junheng.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.request.HandedOver;

/** The county answers a request for material: with documents, and in words as the opinion. */
@PermitAll
@Route("tasks/answer-material-request")
class AnswerMaterialRequestView extends TaskFormView<HandedOver> {

    private final RequestParts parts;
    private final List<String> handedOver = new ArrayList<>();
    private final Div list = new Div();

    AnswerMaterialRequestView(TaskDesk desk, RequestParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var request = parts.of(actor(), todo);
        var form = new Div(new RequestCard(actor(), request, parts.evidence()));
        form.addClassName("jh-stack");
        if (mine) {
            draft().<HandedOver>record("handedOver", HandedOver.class).ifPresent(kept -> {
                handedOver.clear();
                handedOver.addAll(kept.ids());
            });
            show();
            form.add(
                    new Span(I18NProvider.translate("request.answer.what")),
                    list,
                    parts.evidence()
                            .upload(
                                    actor(),
                                    CaseId.parse(todo.caseKey()),
                                    ExtraBox.RECTIFICATION,
                                    todo.id(),
                                    this::receive));
        }
        return form;
    }

    @Override
    protected HandedOver data(String decision) {
        return new HandedOver(List.copyOf(handedOver));
    }

    private void receive(String document) {
        if (!handedOver.contains(document)) {
            handedOver.add(document);
            received();
        }
    }

    private void received() {
        draft().keepRecord("handedOver", new HandedOver(List.copyOf(handedOver)));
        show();
    }

    private void show() {
        list.removeAll();
        List.copyOf(handedOver).forEach(document -> list.add(row(document)));
    }

    /** What is taken off still lies in its box, but is no part of the answer. */
    private Div row(String document) {
        var off = new Button(I18NProvider.translate("request.answer.takeOff"), click -> {
            handedOver.remove(document);
            received();
        });
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(parts.evidence().links(actor(), List.of(document)), off);
        row.addClassName("jh-row");
        return row;
    }
}
