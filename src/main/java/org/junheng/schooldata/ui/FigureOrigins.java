package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.Origin.SourceFile;

/** The cell of each figure with every change since, and the files they stood in. */
final class FigureOrigins extends Composite<Div> {

    FigureOrigins(List<FigureOrigin> schools, List<CountyOrigin> county) {
        var table = new PlainTable(Stream.of("school", "column", "value", "cell", "raw", "changed")
                        .map(key -> word(key))
                        .toList())
                .stacked();
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", word("figures"));
        schools.stream()
                .distinct()
                .forEach(one -> row(table, one.schoolName(), one.column().header(), one.value(), one.origin()));
        county.stream()
                .distinct()
                .forEach(one -> row(table, word("county"), one.figure().header(), one.value(), one.origin()));
        getContent().addClassName("jh-stack");
        getContent().add(table, files(schools, county));
    }

    private static void row(PlainTable table, String place, String name, @Nullable String value, Origin origin) {
        var cell = read(origin).flatMap(Origin.FromWorkbook::place);
        table.row(
                new Span(place),
                new Span(name),
                new Span(value(value)),
                new Span(cell.map(one -> one.sheet() + "!" + one.address()).orElse("")),
                new Span(cell.map(CellPlace::raw).orElse("")),
                changes(origin));
    }

    /** Every file that figures stood in, once. */
    private static Div files(List<FigureOrigin> schools, List<CountyOrigin> county) {
        var files = new Div();
        Stream.concat(
                        schools.stream().map(FigureOrigin::origin),
                        county.stream().map(CountyOrigin::origin))
                .flatMap(origin -> read(origin).stream())
                .map(Origin.FromWorkbook::file)
                .distinct()
                .forEach(file -> files.add(said(file)));
        return files;
    }

    private static String value(@Nullable String value) {
        return Objects.requireNonNullElseGet(value, () -> word("unreported"));
    }

    /** Every change since the file was read, the first first. */
    private static Div changes(Origin origin) {
        return switch (origin) {
            case Origin.FromWorkbook ignored -> new Div();
            case Origin.FromUnkeptFile file -> new Div(word("unkept", file.name()));
            case Origin.FromCorrection corrected -> {
                var said = corrected.correction();
                yield changes(
                        corrected.before(),
                        word(
                                "correction",
                                value(said.oldValue()),
                                value(said.newValue()),
                                said.reason(),
                                corrected.byName(),
                                Dates.moment(corrected.at())));
            }
            case Origin.FromTrial trial -> {
                var before = trial.before();
                yield before == null
                        ? new Div(word("trial.new"))
                        : changes(before, word("trial", value(trial.oldValue()), value(trial.newValue())));
            }
        };
    }

    private static Div changes(Origin before, String last) {
        var lines = changes(before);
        lines.add(new Div(last));
        return lines;
    }

    /** What was read from a file, before whatever happened to it since; empty if no file is known. */
    private static Optional<Origin.FromWorkbook> read(Origin origin) {
        return switch (origin) {
            case Origin.FromWorkbook read -> Optional.of(read);
            case Origin.FromCorrection corrected -> read(corrected.before());
            case Origin.FromTrial trial -> Optional.ofNullable(trial.before()).flatMap(FigureOrigins::read);
            case Origin.FromUnkeptFile ignored -> Optional.empty();
        };
    }

    private static Component said(SourceFile file) {
        var name = new Div(word("file", file.name(), file.byName(), Dates.moment(file.at())));
        var hash = new Span("SHA-256 " + file.sha256());
        hash.addClassName("jh-digest");
        return new Div(name, hash);
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate("schooldata.lineage." + key, arguments);
    }
}
