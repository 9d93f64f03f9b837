package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junheng.evidence.Documents;
import org.junheng.shared.Actor;

/** The documents that prove that one problem is solved (整改佐证); each lies in the rectification box at once. */
final class ProofBox extends Composite<Div> {

    private final Documents documents;
    private final Actor actor;
    private final Runnable changed;
    private final List<String> ids = new ArrayList<>();
    private final Div list = new Div();

    /** Shows nothing yet; {@code upload} makes the place to drop files, told who gets the documents by their ids. */
    ProofBox(Documents documents, Actor actor, Function<Consumer<String>, Component> upload, Runnable changed) {
        this.documents = documents;
        this.actor = actor;
        this.changed = changed;
        list.addClassName("jh-stack");
        getContent().addClassName("jh-stack");
        getContent().add(new Span(getTranslation("review.result.proof")), list, upload.apply(this::receive));
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    void fill(List<String> known) {
        ids.clear();
        ids.addAll(known);
        show();
    }

    private void receive(String document) {
        if (!ids.contains(document)) {
            ids.add(document);
            received();
        }
    }

    private void received() {
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        var links = new DocumentLinks(documents, actor);
        for (var document : ids()) {
            var remove = new Button(getTranslation("review.result.take-off"), click -> {
                ids.remove(document);
                received();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            var row = new Div(links.of(List.of(document)), remove);
            row.addClassName("jh-row");
            list.add(row);
        }
    }
}
