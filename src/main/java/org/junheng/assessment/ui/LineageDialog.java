package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Lineage;
import org.junheng.platform.ui.Dates;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.Origin.SourceFile;

/** Where a number comes from: the formula with its figures, the cell of each figure, the file they stood in. */
final class LineageDialog {

    private final Dialog dialog = new Dialog();

    LineageDialog(Lineage lineage) {
        var unit = lineage.unit();
        dialog.setHeaderTitle(dialog.getTranslation(
                "assessment.lineage.title",
                unit.name(),
                Words.of(unit.stage()),
                lineage.item().item()));
        dialog.setWidth("min(60rem, 96vw)");
        dialog.setResizable(true);
        var steps = new OrderedList();
        lineage.steps().forEach(step -> steps.add(new ListItem(Words.of(step))));
        var content = new Div(
                new H3(dialog.getTranslation("assessment.lineage.formula")),
                steps,
                new H3(dialog.getTranslation("assessment.lineage.figures")),
                figures(lineage.figures()));
        lineage.figures().stream()
                .map(figure -> file(figure.origin()))
                .distinct()
                .forEach(file -> content.add(said(file)));
        content.addClassName("jh-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Component figures(List<FigureOrigin> figures) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        for (var column : List.of("school", "column", "value", "cell", "raw", "corrected")) {
            var cell = new NativeTableHeaderCell(dialog.getTranslation("assessment.lineage." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var figure : figures) {
            var place = read(figure.origin()).place();
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(figure.schoolName()),
                            new NativeTableCell(figure.column().header()),
                            new NativeTableCell(value(figure.value())),
                            new NativeTableCell(place.map(cell -> cell.sheet() + "!" + cell.address())
                                    .orElse("")),
                            new NativeTableCell(place.map(CellPlace::raw).orElse("")),
                            new NativeTableCell(corrections(figure.origin())));
        }
        var frame = new Div(table);
        Words.scrollable(frame, dialog.getTranslation("assessment.lineage.figures"));
        return frame;
    }

    private String value(@Nullable String value) {
        return Objects.requireNonNullElseGet(value, () -> dialog.getTranslation("assessment.units.missing"));
    }

    /** Every correction since the file was read, the first first. */
    private Div corrections(Origin origin) {
        return switch (origin) {
            case Origin.FromWorkbook ignored -> new Div();
            case Origin.FromCorrection corrected -> {
                var lines = corrections(corrected.before());
                var said = corrected.correction();
                lines.add(new Div(dialog.getTranslation(
                        "assessment.lineage.correction",
                        value(said.oldValue()),
                        value(said.newValue()),
                        said.reason(),
                        corrected.byName(),
                        Dates.moment(corrected.at()))));
                yield lines;
            }
        };
    }

    private static Origin.FromWorkbook read(Origin origin) {
        return switch (origin) {
            case Origin.FromWorkbook read -> read;
            case Origin.FromCorrection corrected -> read(corrected.before());
        };
    }

    private static SourceFile file(Origin origin) {
        return read(origin).file();
    }

    private Component said(SourceFile file) {
        var name = new Div(
                dialog.getTranslation("assessment.lineage.file", file.name(), file.byName(), Dates.moment(file.at())));
        var hash = new Span("SHA-256 " + file.sha256());
        hash.addClassName("jh-digest");
        return new Div(name, hash);
    }
}
