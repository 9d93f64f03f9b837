package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Digest;

/** Takes exports of the yearly education statistics (教基) together, shows what they give, and imports them once that is confirmed. */
final class FormsImport extends Composite<Div> {

    private static final int LARGEST = 16_000_000;

    private final Function<List<FormFile>, FormsPreview> reading;
    private final BiConsumer<List<FormFile>, Digest> importing;
    private final Runnable imported;
    private final List<FormFile> files = new CopyOnWriteArrayList<>();
    private final FileUpload upload;
    private final Div preview = new Div();

    FormsImport(
            Function<List<FormFile>, FormsPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        this.reading = reading;
        this.importing = importing;
        this.imported = imported;
        upload = new FileUpload(LARGEST, (name, content) -> files.add(FormFile.of(name, content)), this::show)
                .accepting(".xlsx");
        preview.addClassName("jh-stack");
        var said = new Span(getTranslation("schooldata.forms.how"));
        said.addClassName("jh-muted");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(getTranslation("schooldata.forms")), said, upload, preview);
    }

    private void show() {
        preview.removeAll();
        if (!files.isEmpty()) {
            Notices.attempt(() -> show(reading.apply(files)));
        }
    }

    private void show(FormsPreview seen) {
        preview.add(new Hint(
                seen.isAcceptable() ? Tone.INFO : Tone.BAD,
                getTranslation(
                        seen.isAcceptable() ? "schooldata.forms.preview" : "schooldata.forms.wrong",
                        seen.files().size(),
                        seen.schools(),
                        seen.found().size(),
                        seen.errors().size())));
        preview.add(new Span(getTranslation(
                "schooldata.forms.files",
                seen.files().stream()
                        .map(HandedIn::name)
                        .collect(Collectors.joining(getTranslation("schooldata.forms.comma"))))));
        preview.add(missing(seen.notFound()));
        preview.add(SchooldataNavigation.problems(seen.errors(), seen.queries(), seen.remarks()));
        preview.add(new Details(
                getTranslation("schooldata.forms.found", seen.found().size()), found(seen)));
        preview.add(actions(seen));
    }

    private Component missing(List<Column> columns) {
        return new Span(
                columns.isEmpty()
                        ? getTranslation("schooldata.forms.complete")
                        : getTranslation(
                                "schooldata.forms.missing",
                                columns.size(),
                                columns.stream()
                                        .map(Column::header)
                                        .collect(Collectors.joining(getTranslation("schooldata.forms.comma")))));
    }

    private static PlainTable found(FormsPreview seen) {
        var table = new PlainTable("schooldata.forms.column", "schooldata.forms.where");
        seen.found()
                .forEach(found ->
                        table.row(new Span(found.column().header()), new Span(String.join("; ", found.where()))));
        return table;
    }

    private Div actions(FormsPreview seen) {
        var confirm = new Button(
                getTranslation("schooldata.forms.confirm", seen.schools()),
                click -> Notices.attempt(() -> {
                    importing.accept(files, seen.digest());
                    clear();
                    Notices.done(getTranslation("schooldata.forms.done"));
                    imported.run();
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(seen.isAcceptable());
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
