package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.SchoolFilesPreview;
import org.junheng.schooldata.SchoolFilesPreview.State;
import org.junheng.shared.Digest;

/** Hands out a workbook for each school (一校一表), takes the filled ones together, and takes them over once their preview is confirmed. */
final class SchoolFilesImport extends PreviewedImport<SchoolFilesPreview> {

    SchoolFilesImport(
            String templates,
            Function<List<FormFile>, SchoolFilesPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        super("schooldata.sheets", reading, importing, imported, List.of(link(templates)));
    }

    private static Anchor link(String templates) {
        var link = new Anchor(templates, I18NProvider.translate("schooldata.sheets.download"));
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    Digest digest(SchoolFilesPreview seen) {
        return seen.digest();
    }

    @Override
    boolean isAcceptable(SchoolFilesPreview seen) {
        return seen.isAcceptable();
    }

    @Override
    int schools(SchoolFilesPreview seen) {
        return seen.schools().size();
    }

    @Override
    Object[] summary(SchoolFilesPreview seen) {
        return new Object[] {
            seen.files(),
            seen.count(State.FILLED),
            seen.count(State.MISSING),
            seen.count(State.TWICE),
            seen.count(State.UNKNOWN),
            seen.errors().size(),
            seen.count(State.EMPTY)
        };
    }

    @Override
    List<Component> details(SchoolFilesPreview seen) {
        var details = new ArrayList<Component>();
        for (var state : List.of(State.MISSING, State.EMPTY, State.TWICE, State.UNKNOWN, State.FILLED)) {
            if (seen.count(state) > 0) {
                var lines = new Details(
                        getTranslation("schooldata.sheets.state." + state, seen.count(state)), lines(seen, state));
                lines.setOpened(state != State.FILLED);
                details.add(lines);
            }
        }
        details.add(SchooldataNavigation.problems(seen.errors(), seen.queries(), seen.remarks()));
        return details;
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
}
