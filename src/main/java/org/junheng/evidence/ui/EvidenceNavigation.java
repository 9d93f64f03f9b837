package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.ui.DocumentFinder;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** Boxes of a case for the pages of other modules, such as the form in which a county proves its rectification. */
@SpringComponent
public final class EvidenceNavigation {

    private final Boxes boxes;
    private final DocumentFiles files;
    private final ObjectProvider<DocumentFinder> finder;

    EvidenceNavigation(Boxes boxes, DocumentFiles files, ObjectProvider<DocumentFinder> finder) {
        this.finder = finder;
        this.boxes = boxes;
        this.files = files;
    }

    /** All boxes of the case; each opens over the page. */
    public Component all(Actor actor, CaseId id) {
        return new BoardOfCase(actor, id).content();
    }

    /** The box of one item, with a place to drop files if the actor may fill it now. */
    public Component box(Actor actor, CaseId id, String item) {
        return panel(actor, id, item);
    }

    /** A box beside those of the items, with a place to drop files if the actor may fill it now. */
    public Component box(Actor actor, CaseId id, ExtraBox box) {
        return panel(actor, id, box.name());
    }

    /**
     * A place to drop files into a box beside those of the items.
     *
     * @param slot the part of the page it belongs to
     * @param taken is told of each document by its id
     */
    public Component upload(Actor actor, CaseId id, ExtraBox box, String slot, Consumer<String> taken) {
        return new BoxUpload(boxes, id, box.name(), box.name() + "/" + slot).onTaken(document -> {
            if (boxes.document(actor, document).caseId().equals(id)) {
                taken.accept(document);
            }
        });
    }

    /** Links to documents, by their ids, that the actor may read. */
    public Component links(Actor actor, List<String> ids) {
        var links = new Div();
        links.addClassName("jh-row");
        ids.stream()
                .map(id -> boxes.document(actor, id))
                .map(document -> {
                    var link = new Anchor(files.attachment(document), document.name());
                    link.getElement().setAttribute("download", true);
                    return link;
                })
                .forEach(links::add);
        return links;
    }

    private BoxPanel panel(Actor actor, CaseId id, String code) {
        return new BoxPanel(id, () -> boxes.one(actor, id, code), boxes, files);
    }

    private final class BoardOfCase {

        private final BoxBoard board;
        private final CaseId id;

        BoardOfCase(Actor actor, CaseId id) {
            this.id = id;
            board = new BoxBoard(
                    () -> boxes.of(actor, id),
                    (box, shown) -> BoxDialog.open(box, shown, each -> panel(actor, id, each.code()), this::refresh));
        }

        private Component content() {
            var content = new Div();
            content.addClassName("jh-stack");
            content.add(finder.getObject().field(id.toString()));
            if (!boxes.fillable(id).boxes().isEmpty()) {
                content.add(new FolderUpload(id, boxes, this::refresh));
            }
            content.add(board);
            return content;
        }

        private void refresh() {
            board.refresh();
        }
    }
}
