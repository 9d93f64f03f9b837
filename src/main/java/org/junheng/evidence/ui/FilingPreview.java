package org.junheng.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.evidence.Filings.Line;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;

/** Where the files of a folder would go, to be looked at and corrected before the upload. */
final class FilingPreview {

    private final Dialog dialog = new Dialog();
    private final Span summary = new Span();
    private final Button start = new Button();
    private final Grid<FilingRow> grid = new Grid<>();
    private final List<FilingRow> rows;
    private final PlaceChoices choices;
    private final BiFunction<Line, @Nullable String, Line> into;

    /**
     * Shows the rows.
     *
     * @param into puts a line into a box that the reader chose
     * @param upload gets the rows that are wanted
     */
    FilingPreview(
            List<FilingRow> rows,
            PlaceChoices choices,
            BiFunction<Line, @Nullable String, Line> into,
            Consumer<List<FilingRow>> upload) {
        this.rows = rows;
        this.choices = choices;
        this.into = into;
        dialog.setHeaderTitle(dialog.getTranslation("evidence.filing.heading"));
        dialog.setWidth("min(76rem, 98vw)");
        dialog.setHeight("min(52rem, 96vh)");
        dialog.addClassName("jh-filing");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> {
            dialog.close();
            upload.accept(rows.stream().filter(FilingRow::isWanted).toList());
        });
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()), start);
        columns();
        grid.setItems(rows);
        grid.setSizeFull();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        var content = new Div(summary, grid);
        content.addClassName("jh-filing-content");
        dialog.add(content);
        count();
    }

    void open() {
        dialog.open();
    }

    private void columns() {
        grid.addComponentColumn(this::wanted)
                .setHeader(dialog.getTranslation("evidence.filing.wanted"))
                .setWidth("4rem")
                .setFlexGrow(0)
                .setFrozen(true);
        grid.addColumn(row -> row.line().file().path())
                .setHeader(dialog.getTranslation("evidence.filing.file"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::box)
                .setHeader(dialog.getTranslation("evidence.place.box"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::year)
                .setHeader(dialog.getTranslation("evidence.place.yearLabel"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(dialog.getTranslation("evidence.filing.state"))
                .setWidth("11rem")
                .setFlexGrow(2);
    }

    private Component wanted(FilingRow row) {
        var box = new Checkbox(row.isWanted(), change -> {
            row.want(change.getValue());
            count();
        });
        box.setEnabled(row.isReady());
        box.setAriaLabel(
                dialog.getTranslation("evidence.filing.want", row.line().file().path()));
        return box;
    }

    private Component box(FilingRow row) {
        var box = new ComboBox<String>();
        box.setItems(choices.boxes());
        box.setWidthFull();
        box.setAriaLabel(dialog.getTranslation("evidence.place.box"));
        if (row.box() != null) {
            if (!choices.boxes().contains(row.box())) {
                box.setItems(row.box());
            }
            box.setValue(row.box());
        }
        box.addValueChangeListener(change -> {
            row.put(into.apply(row.line(), change.getValue()));
            grid.getDataProvider().refreshItem(row);
            count();
        });
        return box;
    }

    private Component year(FilingRow row) {
        var year = new Select<Integer>();
        year.setItems(choices.years());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(dialog.getTranslation("evidence.place.anyYear"));
        year.setItemLabelGenerator(
                each -> each == null ? dialog.getTranslation("evidence.place.anyYear") : Integer.toString(each));
        year.setValue(row.year());
        year.setWidthFull();
        year.setAriaLabel(dialog.getTranslation("evidence.place.yearLabel"));
        year.addValueChangeListener(change -> row.of(change.getValue()));
        return year;
    }

    private Component state(FilingRow row) {
        var problem = row.problem();
        if (problem != null) {
            return new Div(
                    new Badge(Tone.BAD, dialog.getTranslation("evidence.filing.refused")),
                    new Span(Notices.text(problem)));
        }
        if (row.box() == null) {
            return new Badge(Tone.WARNING, dialog.getTranslation("evidence.filing.unassigned"));
        }
        var same = row.line().same();
        if (same != null) {
            return new Div(
                    new Badge(Tone.INFO, dialog.getTranslation("evidence.filing.duplicate")),
                    new Span(dialog.getTranslation("evidence.filing.same", same)));
        }
        var version = row.line().version();
        return version == 1
                ? new Badge(Tone.GOOD, dialog.getTranslation("evidence.filing.ready"))
                : new Div(
                        new Badge(Tone.WARNING, dialog.getTranslation("evidence.filing.version", version)),
                        new Span(dialog.getTranslation("evidence.filing.version.what", version - 1)));
    }

    private void count() {
        var wanted = rows.stream().filter(FilingRow::isWanted).count();
        summary.setText(dialog.getTranslation(
                "evidence.filing.summary",
                rows.size(),
                wanted,
                rows.stream().filter(row -> row.box() == null).count(),
                rows.stream().filter(row -> row.line().same() != null).count(),
                rows.stream().filter(row -> row.problem() != null).count()));
        start.setText(dialog.getTranslation("evidence.filing.start", wanted));
        start.setEnabled(wanted > 0);
    }
}
