package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.SchoolFilesPreview;
import org.junheng.schooldata.SchoolFilesPreview.State;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Digest;

/** Hands out a workbook for each school (一校一表), takes the filled ones together, and takes them over once their preview is confirmed. */
final class SchoolFilesImport extends Composite<Div> {

    private final Function<List<FormFile>, SchoolFilesPreview> reading;
    private final BiConsumer<List<FormFile>, Digest> importing;
    private final Runnable imported;
    private final FormFiles files = new FormFiles();
    private final FileUpload upload;
    private final Div preview = new Div();

    SchoolFilesImport(
            String templates,
            Function<List<FormFile>, SchoolFilesPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        this.reading = reading;
        this.importing = importing;
        this.imported = imported;
        upload = new FileUpload(Workbooks.LARGEST_FILE, files::add, this::show).accepting(".xlsx", ".zip");
        preview.addClassName("jh-stack");
        var said = new Span(getTranslation("schooldata.sheets.how"));
        said.addClassName("jh-muted");
        var link = new Anchor(templates, getTranslation("schooldata.sheets.download"));
        link.setRouterIgnore(true);
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(getTranslation("schooldata.sheets")), said, link, upload, preview);
    }

    private void show() {
        preview.removeAll();
        var chosen = files.list();
        if (!chosen.isEmpty() && !Notices.attempt(() -> show(chosen, reading.apply(chosen)))) {
            files.clear();
        }
    }

    private void show(List<FormFile> chosen, SchoolFilesPreview seen) {
        preview.add(new Hint(
                seen.isAcceptable() ? Tone.INFO : Tone.BAD,
                getTranslation(
                        seen.isAcceptable() ? "schooldata.sheets.preview" : "schooldata.sheets.wrong",
                        seen.files(),
                        seen.count(State.FILLED),
                        seen.count(State.MISSING),
                        seen.count(State.TWICE),
                        seen.count(State.UNKNOWN),
                        seen.errors().size(),
                        seen.count(State.EMPTY))));
        for (var state : List.of(State.MISSING, State.EMPTY, State.TWICE, State.UNKNOWN, State.FILLED)) {
            if (seen.count(state) > 0) {
                var lines = new Details(
                        getTranslation("schooldata.sheets.state." + state, seen.count(state)), lines(seen, state));
                lines.setOpened(state != State.FILLED);
                preview.add(lines);
            }
        }
        preview.add(SchooldataNavigation.problems(seen.errors(), seen.queries(), seen.remarks()));
        preview.add(actions(chosen, seen));
        if (!seen.isAcceptable()) {
            keep(chosen, seen);
        }
    }

    private PlainTable lines(SchoolFilesPreview seen, State state) {
        var table = new PlainTable(
                "schooldata.sheets.code",
                "schooldata.sheets.name",
                "schooldata.sheets.state",
                "schooldata.sheets.file");
        seen.schools().stream()
                .filter(line -> line.state() == state)
                .forEach(line -> table.row(
                        new Span(line.code()),
                        new Span(line.name()),
                        new Badge(tone(state), getTranslation("schooldata.sheets.said." + state)),
                        new Span(line.file() == null ? "" : line.file())));
        return table;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case FILLED -> Tone.GOOD;
            case MISSING, EMPTY, UNKNOWN -> Tone.WARNING;
            case TWICE -> Tone.BAD;
        };
    }

    /** Files with errors are kept with what was found in them, as a workbook is; they do not count. */
    private void keep(List<FormFile> chosen, SchoolFilesPreview seen) {
        importing.accept(chosen, seen.digest());
        files.clear();
        imported.run();
    }

    private Div actions(List<FormFile> chosen, SchoolFilesPreview seen) {
        var confirm = new Button(
                getTranslation("schooldata.sheets.confirm", seen.schools().size()),
                click -> Notices.attempt(() -> {
                    keep(chosen, seen);
                    clear();
                    Notices.done(getTranslation("schooldata.sheets.done"));
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
