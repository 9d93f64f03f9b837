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
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Digest;

/** Takes exports of the yearly education statistics (教基) together, shows what they give, and imports them once that is confirmed. */
final class FormsImport extends Composite<Div> {

    private final Function<List<FormFile>, FormsPreview> reading;
    private final BiConsumer<List<FormFile>, Digest> importing;
    private final Runnable imported;
    private final FormFiles files = new FormFiles();
    private final FileUpload upload;
    private final Div preview = new Div();

    FormsImport(
            Function<List<FormFile>, FormsPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        this.reading = reading;
        this.importing = importing;
        this.imported = imported;
        upload = new FileUpload(Workbooks.LARGEST_FILE, files::add, this::show).accepting(".xlsx", ".zip");
        preview.addClassName("jh-stack");
        var said = new Span(getTranslation("schooldata.forms.how"));
        said.addClassName("jh-muted");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(getTranslation("schooldata.forms")), said, upload, preview);
    }

    private void show() {
        preview.removeAll();
        var chosen = files.list();
        if (!chosen.isEmpty() && !Notices.attempt(() -> show(chosen, reading.apply(chosen)))) {
            files.clear();
        }
    }

    private void show(List<FormFile> chosen, FormsPreview seen) {
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
        preview.add(actions(chosen, seen));
        if (!seen.isAcceptable()) {
            keep(chosen, seen);
        }
    }

    /** Files with errors are kept with what was found in them, as a workbook is; they do not count. */
    private void keep(List<FormFile> chosen, FormsPreview seen) {
        importing.accept(chosen, seen.digest());
        files.clear();
        imported.run();
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

    private Div actions(List<FormFile> chosen, FormsPreview seen) {
        var confirm = new Button(
                getTranslation("schooldata.forms.confirm", seen.schools()),
                click -> Notices.attempt(() -> {
                    importing.accept(chosen, seen.digest());
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
