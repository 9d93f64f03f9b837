package org.junheng.casefile.ui;

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
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.schooldata.ui.SchooldataNavigation;
import org.junheng.shared.Actor;

/** Takes exports of the yearly education statistics (教基) together, shows what they give, and imports them once that is confirmed. */
final class FormsImport extends Composite<Div> {

    private static final int LARGEST = 16_000_000;

    private final CaseStatistics statistics;
    private final Actor actor;
    private final CaseId id;
    private final Runnable imported;
    private final List<FormFile> files = new CopyOnWriteArrayList<>();
    private final FileUpload upload;
    private final Div preview = new Div();

    FormsImport(CaseStatistics statistics, Actor actor, CaseId id, Runnable imported) {
        this.statistics = statistics;
        this.actor = actor;
        this.id = id;
        this.imported = imported;
        upload = new FileUpload(LARGEST, (name, content) -> files.add(FormFile.of(name, content)), this::show)
                .accepting(".xlsx");
        preview.addClassName("jh-stack");
        var said = new Span(getTranslation("casefile.forms.how"));
        said.addClassName("jh-muted");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(getTranslation("casefile.forms")), said, upload, preview);
    }

    private void show() {
        preview.removeAll();
        if (!files.isEmpty()) {
            Notices.attempt(() -> show(statistics.previewForms(actor, id, files)));
        }
    }

    private void show(FormsPreview seen) {
        preview.add(new Hint(
                seen.isAcceptable() ? Tone.INFO : Tone.BAD,
                getTranslation(
                        seen.isAcceptable() ? "casefile.forms.preview" : "casefile.forms.wrong",
                        seen.files().size(),
                        seen.schools(),
                        seen.found().size(),
                        seen.errors().size())));
        preview.add(new Span(getTranslation(
                "casefile.forms.files",
                seen.files().stream()
                        .map(HandedIn::name)
                        .collect(Collectors.joining(getTranslation("casefile.forms.comma"))))));
        preview.add(missing(seen.notFound()));
        preview.add(SchooldataNavigation.problems(seen.errors(), seen.queries(), seen.remarks()));
        preview.add(
                new Details(getTranslation("casefile.forms.found", seen.found().size()), found(seen)));
        preview.add(actions(seen));
    }

    private Component missing(List<Column> columns) {
        return new Span(
                columns.isEmpty()
                        ? getTranslation("casefile.forms.complete")
                        : getTranslation(
                                "casefile.forms.missing",
                                columns.size(),
                                columns.stream()
                                        .map(Column::header)
                                        .collect(Collectors.joining(getTranslation("casefile.forms.comma")))));
    }

    private static PlainTable found(FormsPreview seen) {
        var table = new PlainTable("casefile.forms.column", "casefile.forms.where");
        seen.found()
                .forEach(found ->
                        table.row(new Span(found.column().header()), new Span(String.join("; ", found.where()))));
        return table;
    }

    private Div actions(FormsPreview seen) {
        var confirm = new Button(
                getTranslation("casefile.forms.confirm", seen.schools()),
                click -> Notices.attempt(() -> {
                    statistics.importForms(actor, id, files, seen.digest());
                    clear();
                    Notices.done(getTranslation("casefile.forms.done"));
                    imported.run();
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(seen.isAcceptable());
        var again = new Button(getTranslation("casefile.forms.again"), click -> clear());
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
