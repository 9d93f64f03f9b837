package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.ItemChanged;
import org.junheng.platform.ui.Preview;
import org.junheng.platform.ui.Tone;

/** One box: what must lie in it, what lies in it, a place to drop files where the reader may, and a preview beside. */
final class BoxPanel extends Composite<Div> implements DocumentActions {

    private final transient Boxes boxes;
    private final transient DocumentFiles files;
    private final transient CaseId caseId;
    private final transient Supplier<Box> source;
    private final Div documents = new Div();
    private final Div preview = new Div();
    private transient Box box;
    private transient Runnable changed = () -> {};

    /** Shows what the source gives, and asks it again after every upload. */
    BoxPanel(CaseId caseId, Supplier<Box> source, Boxes boxes, DocumentFiles files) {
        this.caseId = caseId;
        this.source = source;
        this.boxes = boxes;
        this.files = files;
        this.box = source.get();
        documents.addClassName("jh-stack");
        preview.addClassNames("jh-stack", "jh-box-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        var side = new Div();
        side.addClassName("jh-stack");
        side.add(requirements());
        if (box.open()) {
            side.add(upload());
        }
        side.add(documents);
        var layout = new Div(side, preview);
        layout.addClassName("jh-box-layout");
        getContent().addClassName("jh-box");
        getContent().add(layout);
        list();
        box.current().stream()
                .filter(document -> Preview.shows(document.type()))
                .findFirst()
                .ifPresentOrElse(this::preview, this::nothingToPreview);
    }

    /** Tells when something was put into the box. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public boolean mayReplace() {
        return box.open();
    }

    @Override
    public void replace(Document document) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("evidence.newVersion.title"));
        dialog.setWidth("min(36rem, 94vw)");
        var upload = new FileUpload(
                        boxes.largest(), (name, content) -> boxes.replace(document, name, content), this::refresh)
                .single()
                .accepting(boxes.endings());
        dialog.add(
                new Paragraph(getTranslation(
                        "evidence.newVersion.what", document.name(), Integer.toString(document.version()))),
                upload);
        dialog.getFooter().add(new Button(getTranslation("platform.close"), click -> dialog.close()));
        dialog.open();
    }

    @Override
    public void preview(Document document) {
        var version = getTranslation("evidence.preview.of", document.name(), Integer.toString(document.version()));
        var title = new Div(version);
        title.addClassName("jh-document-name");
        preview.removeAll();
        preview.add(title, new Preview(document.name(), document.type(), files.inline(document)));
    }

    @Override
    public DownloadHandler attachment(Document document) {
        return files.attachment(document);
    }

    @Override
    public String typeName(String mediaType) {
        return boxes.typeName(mediaType);
    }

    @Override
    public String departmentOf(Document document) {
        return boxes.departmentOf(document);
    }

    private Component requirements() {
        var requirements = new Div();
        if (!box.departments().isEmpty()) {
            var names = String.join(getTranslation("evidence.separator"), box.departments());
            var departments = new Paragraph(getTranslation("evidence.box.departments", names));
            departments.addClassNames("jh-muted", "jh-small");
            requirements.add(departments);
        }
        if (!box.material().isEmpty()) {
            var list = new UnorderedList();
            box.material().forEach(material -> list.add(new ListItem(material)));
            var title = new Span(getTranslation(box.required() ? "evidence.box.required" : "evidence.box.expected"));
            requirements.add(title, list);
        }
        if (!box.open() && boxes.isApplicants()) {
            requirements.add(new Hint(Tone.NEUTRAL, getTranslation("evidence.box.readOnly")));
        }
        return requirements;
    }

    private FileUpload upload() {
        return new FileUpload(
                        boxes.largest(), (name, content) -> boxes.put(caseId, box.code(), name, content), this::refresh)
                .accepting(boxes.endings());
    }

    private void refresh() {
        box = source.get();
        list();
        changed.run();
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new ItemChanged(page)));
    }

    private void list() {
        documents.removeAll();
        if (box.documents().isEmpty()) {
            var nothing = new Paragraph(getTranslation("evidence.box.empty"));
            nothing.addClassName("jh-muted");
            documents.add(nothing);
        }
        box.current().forEach(document -> documents.add(new DocumentCard(document, box.before(document), this)));
    }

    private void nothingToPreview() {
        var nothing = new Div(VaadinIcon.FILE_SEARCH.create(), new Span(getTranslation("evidence.preview.choose")));
        nothing.addClassName("jh-empty");
        preview.add(nothing);
    }
}
