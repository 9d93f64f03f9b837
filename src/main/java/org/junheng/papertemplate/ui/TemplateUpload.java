package org.junheng.papertemplate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.PaperTemplates;
import org.junheng.papertemplate.Printed;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.template.Templates.Format;

/** The way to another template: hand in the file, see a sample made with it, put it in place. */
final class TemplateUpload extends Composite<Div> {

    private final transient PaperTemplates templates;
    private final transient Actor person;
    private final transient PaperKind kind;
    private final transient RegionCode region;
    private final transient Runnable replaced;
    private final Div preview = new Div();

    /** What the upload gave, handed over from its own request to the page. */
    private final transient AtomicReference<Optional<Previewed>> latest = new AtomicReference<>(Optional.empty());

    /** A file that was found usable; the content is handed on as it came. */
    private record Previewed(String name, Supplier<byte[]> content, Printed sample) {}

    TemplateUpload(PaperTemplates templates, Actor person, PaperKind kind, RegionCode region, Runnable replaced) {
        this.templates = templates;
        this.person = person;
        this.kind = kind;
        this.region = region;
        this.replaced = replaced;
        var ending = templates.format(kind) == Format.WORD ? ".docx" : ".xlsx";
        var upload = new FileUpload(templates.largest(), this::receive, this::show)
                .single()
                .accepting(ending);
        preview.addClassName("jh-stack");
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent()
                .add(
                        new H2(getTranslation("paper.templates.upload", getTranslation(kind.textKey()), ending)),
                        new Paragraph(getTranslation("paper.templates.upload.how")),
                        upload,
                        preview);
    }

    private void receive(String name, InputStream content) throws IOException {
        latest.set(Optional.empty());
        var file = content.readAllBytes();
        latest.set(Optional.of(new Previewed(name, () -> file, templates.preview(person, kind, file))));
    }

    private void show() {
        preview.removeAll();
        latest.get().ifPresent(this::show);
    }

    private void show(Previewed previewed) {
        var confirm = new Button(getTranslation("paper.templates.confirm"), click -> put(previewed));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("paper.templates.cancel"), click -> preview.removeAll());
        var buttons = new Div(confirm, cancel);
        buttons.addClassName("jh-row");
        preview.add(buttons, PapertemplateNavigation.pages(previewed.name(), previewed::sample));
    }

    private void put(Previewed previewed) {
        if (Notices.attempt(() -> templates.put(
                person, kind, region, previewed.name(), previewed.content().get()))) {
            Notices.done(getTranslation("paper.templates.done"));
            replaced.run();
        }
    }
}
