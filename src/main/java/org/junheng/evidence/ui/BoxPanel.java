package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.Description;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.ItemChanged;
import org.junheng.platform.ui.Links;
import org.junheng.platform.ui.Tone;

/** One box: what must lie in it, what lies in it, a place to drop files where the reader may, and a preview beside. */
final class BoxPanel extends Composite<Div> implements DocumentActions {

    private final transient Boxes boxes;
    private final transient DocumentFiles files;
    private final transient CaseId caseId;
    private final transient Supplier<Box> source;
    private final Div checklist = new Div();
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
        nothingToPreview();
    }

    /** Tells when something was put into the box. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public boolean mayChange(Document document) {
        return box.open() && document.box().equals(box.code());
    }

    @Override
    public void describe(Document document) {
        var save = (Consumer<Description>) said -> {
            boxes.describe(document, said);
            refresh();
        };
        new DescribeDialog(boxes.saidOf(document), boxes.choices(caseId, document.box()), save).open();
    }

    @Override
    public String reasonOf(Document document) {
        return boxes.reasonOf(document);
    }

    @Override
    public void replace(Document document) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("evidence.newVersion.title"));
        dialog.setWidth("min(36rem, 94vw)");
        var reason = new TextField(getTranslation("evidence.newVersion.reason"));
        reason.setMaxLength(500);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var upload = BoxUpload.version(boxes, document, reason::getValue).onFinished(this::refresh);
        upload.setEnabled(false);
        reason.addValueChangeListener(
                change -> upload.setEnabled(!change.getValue().isBlank()));
        dialog.add(
                new Paragraph(getTranslation(
                        "evidence.newVersion.what", document.name(), Integer.toString(document.version()))),
                reason,
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
        var alone = Links.to(files.address(document, box.code()), getTranslation("evidence.preview.alone"));
        preview.add(title, alone, files.shown(document));
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
        requirements.addClassName("jh-stack");
        var state = box.state();
        if (state != null) {
            var names = box.departments().stream()
                    .map(Box.Owner::name)
                    .collect(Collectors.joining(getTranslation("evidence.separator")));
            var departments = new Paragraph(getTranslation("evidence.box.departments", names));
            departments.addClassNames("jh-muted", "jh-small");
            requirements.add(departments, due(state), checklist, templates());
            tick(state);
        }
        if (!box.open() && boxes.isApplicants()) {
            requirements.add(new Hint(Tone.INFO, getTranslation("evidence.box.readOnly")));
        }
        return requirements;
    }

    private void tick(BoxState state) {
        checklist.removeAll();
        checklist.add(new Checklist(state, code -> boxes.departmentName(caseId, code)));
    }

    private DueLine due(BoxState state) {
        var line = new DueLine(state.due());
        return boxes.maySetDue(caseId)
                ? line.changeable(state.due(), due -> {
                    boxes.setDue(caseId, box.code(), due);
                    changed.run();
                })
                : line;
    }

    private Div templates() {
        var template = new Anchor(boxes.template(caseId, box.code()), getTranslation("evidence.box.template"));
        var sample = new Anchor(boxes.sample(caseId, box.code()), getTranslation("evidence.box.sample"));
        for (var link : List.of(template, sample)) {
            link.getElement().setAttribute("download", true);
        }
        var links = new Div(template, sample);
        links.addClassNames("jh-row", "jh-small");
        return links;
    }

    private BoxUpload upload() {
        return new BoxUpload(boxes, caseId, box.code(), box.code()).onFinished(this::refresh);
    }

    private void refresh() {
        box = source.get();
        list();
        var state = box.state();
        if (state != null) {
            tick(state);
        }
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
        box.current().forEach(document -> documents.add(new DocumentCard(box, document, this)));
    }

    private void nothingToPreview() {
        var nothing = new Div(VaadinIcon.FILE_SEARCH.create(), new Span(getTranslation("evidence.preview.choose")));
        nothing.addClassName("jh-empty");
        preview.add(nothing);
    }
}
