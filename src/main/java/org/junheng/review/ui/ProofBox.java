package org.junheng.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.ui.FileUpload;
import org.junheng.shared.Actor;

/** The documents that prove that one problem is solved (整改佐证); each lies in the rectification box at once. */
final class ProofBox extends Composite<Div> {

    private final Documents documents;
    private final Actor actor;
    private final CaseId id;
    private final Runnable changed;
    private final List<String> ids = Collections.synchronizedList(new ArrayList<>());
    private final Div list = new Div();

    ProofBox(Documents documents, Actor actor, CaseId id, Runnable changed) {
        this.documents = documents;
        this.actor = actor;
        this.id = id;
        this.changed = changed;
        list.addClassName("jh-stack");
        var upload = new FileUpload(documents.largest(), this::receive, this::received);
        getContent().addClassName("jh-stack");
        getContent().add(new Span(getTranslation("review.result.proof")), list, upload);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    void fill(List<String> known) {
        ids.clear();
        ids.addAll(known);
        show();
    }

    private void receive(String fileName, InputStream content) throws IOException {
        var document = documents.add(actor, id, ExtraBox.RECTIFICATION.name(), fileName, content);
        ids.add(document.id().toString());
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
