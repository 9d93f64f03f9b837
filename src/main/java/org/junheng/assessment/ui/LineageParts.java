package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Dates;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.Origin.SourceFile;

/** The parts of a lineage on a page: the formula step by step, the cell of each figure, the file they stood in. */
final class LineageParts {

    private LineageParts() {}

    /** A figure of a school or of the county. */
    record Traced(String place, String name, @Nullable String value, Origin origin) {}

    static List<Traced> traced(List<FigureOrigin> schools, List<CountyOrigin> county) {
        return Stream.concat(
                        schools.stream()
                                .map(figure -> new Traced(
                                        figure.schoolName(),
                                        figure.column().header(),
                                        figure.value(),
                                        figure.origin())),
                        county.stream()
                                .map(figure -> new Traced(
                                        word("county"), figure.figure().header(), figure.value(), figure.origin())))
                .toList();
    }

    static OrderedList steps(List<Message> steps) {
        var list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(Words.of(step))));
        return list;
    }

    static Div figures(List<Traced> figures) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        for (var column : List.of("school", "column", "value", "cell", "raw", "corrected")) {
            var cell = new NativeTableHeaderCell(word(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var figure : figures) {
            var place = read(figure.origin()).place();
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(figure.place()),
                            new NativeTableCell(figure.name()),
                            new NativeTableCell(value(figure.value())),
                            new NativeTableCell(place.map(cell -> cell.sheet() + "!" + cell.address())
                                    .orElse("")),
                            new NativeTableCell(place.map(CellPlace::raw).orElse("")),
                            new NativeTableCell(corrections(figure.origin())));
        }
        var frame = new Div(table);
        Words.scrollable(frame, word("figures"));
        return frame;
    }

    /** Every file that figures stood in, once. */
    static Div files(List<Traced> figures) {
        var files = new Div();
        figures.stream().map(figure -> read(figure.origin()).file()).distinct().forEach(file -> files.add(said(file)));
        return files;
    }

    private static String value(@Nullable String value) {
        return Objects.requireNonNullElseGet(value, () -> I18NProvider.translate("assessment.units.missing"));
    }

    /** Every correction since the file was read, the first first. */
    private static Div corrections(Origin origin) {
        return switch (origin) {
            case Origin.FromWorkbook ignored -> new Div();
            case Origin.FromCorrection corrected -> {
                var lines = corrections(corrected.before());
                var said = corrected.correction();
                lines.add(new Div(word(
                        "correction",
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

    private static Component said(SourceFile file) {
        var name = new Div(word("file", file.name(), file.byName(), Dates.moment(file.at())));
        var hash = new Span("SHA-256 " + file.sha256());
        hash.addClassName("jh-digest");
        return new Div(name, hash);
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate("assessment.lineage." + key, arguments);
    }
}
