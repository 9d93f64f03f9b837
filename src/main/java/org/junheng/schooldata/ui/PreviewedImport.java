package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Digest;

/**
 * Takes several files together, shows what they give, and takes them over once that is confirmed.
 *
 * @param <P> what they give
 */
abstract class PreviewedImport<P> extends Composite<Div> {

    private final String key;
    private final Function<List<FormFile>, P> reading;
    private final BiConsumer<List<FormFile>, Digest> importing;
    private final Runnable imported;
    private final FormFiles files = new FormFiles();
    private final FileUpload upload;
    private final Div preview = new Div();

    /**
     * A way of handing in files.
     *
     * @param key the texts' common beginning
     * @param ahead what stands between the explanation and the files
     */
    PreviewedImport(
            String key,
            Function<List<FormFile>, P> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported,
            List<Component> ahead) {
        this.key = key;
        this.reading = reading;
        this.importing = importing;
        this.imported = imported;
        upload = new FileUpload(Workbooks.LARGEST_FILE, files::add, this::show).accepting(".xlsx", ".zip");
        preview.addClassName("jh-stack");
        var said = new Span(getTranslation(key + ".how"));
        said.addClassName("jh-muted");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(getTranslation(key)), said);
        getContent().add(ahead);
        getContent().add(upload, preview);
    }

    abstract Digest digest(P seen);

    abstract boolean isAcceptable(P seen);

    /** How many schools the files give. */
    abstract int schools(P seen);

    /** What stands in the sentence that sums up. */
    abstract Object[] summary(P seen);

    /** All that is shown below the summary. */
    abstract List<Component> details(P seen);

    private void show() {
        preview.removeAll();
        var chosen = files.list();
        if (!chosen.isEmpty() && !Notices.attempt(() -> show(chosen, reading.apply(chosen)))) {
            files.clear();
        }
    }

    private void show(List<FormFile> chosen, P seen) {
        var acceptable = isAcceptable(seen);
        preview.add(new Hint(
                acceptable ? Tone.INFO : Tone.BAD,
                getTranslation(key + (acceptable ? ".preview" : ".wrong"), summary(seen))));
        preview.add(details(seen));
        preview.add(actions(chosen, seen));
        if (!acceptable) {
            keep(chosen, seen);
        }
    }

    /** Files with errors are kept with what was found in them, as a workbook is; they do not count. */
    private void keep(List<FormFile> chosen, P seen) {
        importing.accept(chosen, digest(seen));
        files.clear();
        imported.run();
    }

    private Div actions(List<FormFile> chosen, P seen) {
        var confirm = new Button(
                getTranslation(key + ".confirm", schools(seen)),
                click -> Notices.attempt(() -> {
                    keep(chosen, seen);
                    clear();
                    Notices.done(getTranslation(key + ".done"));
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(isAcceptable(seen));
        var again = new Button(getTranslation("schooldata.forms.again"), click -> clear());
        var actions = new Div(confirm, again);
        actions.addClassName("jh-row");
        return actions;
    }

    private void clear() {
        files.clear();
        upload.clear();
        preview.removeAll();
    }
}
