package org.junheng.standard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;
import org.junheng.standard.PackFile;
import org.junheng.standard.PackPreview;
import org.junheng.standard.Packs;

/** The way to a new pack: hand in the file, see what it changes, add it. */
final class PackUpload extends Composite<Div> {

    private static final int LARGEST = 1024 * 1024;

    private final transient Packs packs;
    private final transient Actor person;
    private final transient Runnable added;
    private final FileUpload upload;
    private final Div preview = new Div();

    /** What the upload gave, handed over from its own request to the page. */
    private final transient AtomicReference<Optional<Previewed>> latest = new AtomicReference<>(Optional.empty());

    private record Previewed(PackFile file, PackPreview preview) {}

    PackUpload(Packs packs, Actor person, Runnable added) {
        this.packs = packs;
        this.person = person;
        this.added = added;
        this.upload =
                new FileUpload(LARGEST, this::receive, this::show).single().accepting(".json");
        var how = new Span(getTranslation("standard.packs.how"));
        how.addClassName("jh-muted");
        preview.addClassName("jh-stack");
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(getTranslation("standard.packs.add")), how, upload, preview);
    }

    private void receive(String name, InputStream content) throws IOException {
        latest.set(Optional.empty());
        var file = PackFile.of(name, content.readAllBytes());
        latest.set(Optional.of(new Previewed(file, packs.preview(person, file))));
    }

    private void show() {
        preview.removeAll();
        latest.get().ifPresent(this::show);
    }

    private void show(Previewed previewed) {
        var pack = previewed.preview().pack();
        var superseded = previewed.preview().superseded();
        var says = new Hint(
                Tone.NEUTRAL,
                superseded == null
                        ? getTranslation("standard.packs.first", pack.id(), pack.base())
                        : getTranslation("standard.packs.supersedes", pack.id(), superseded));
        var confirm = new Button(getTranslation("standard.packs.confirm"), click -> add(previewed));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("standard.packs.cancel"), click -> clear());
        var buttons = new Div(confirm, cancel);
        buttons.addClassName("jh-row");
        preview.add(
                new H3(getTranslation("standard.packs.preview", pack.id(), pack.title())),
                says,
                new DifferencesTable(previewed.preview().differences()),
                buttons);
    }

    private void add(Previewed previewed) {
        packs.add(person, previewed.file(), previewed.preview().content());
        clear();
        added.run();
    }

    private void clear() {
        latest.set(Optional.empty());
        preview.removeAll();
        upload.clear();
    }
}
