package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.BoxState.Tick;
import org.junheng.evidence.Document;
import org.junheng.material.Material;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** What a box asks for, ticked off year by year by what was given. */
final class Checklist extends Composite<OrderedList> {

    private final transient Function<String, String> departments;

    /**
     * Shows the list of one box.
     *
     * @param departments names a department by its code
     */
    Checklist(BoxState state, Function<String, String> departments) {
        this.departments = departments;
        getContent().addClassName("jh-checklist");
        state.ticks().stream()
                .map(Tick::material)
                .distinct()
                .forEach(material -> getContent().add(entry(state, material)));
    }

    private ListItem entry(BoxState state, Material material) {
        var ticks = state.ticks().stream()
                .filter(tick -> tick.material().equals(material))
                .toList();
        var name = new Span("%s-%02d %s".formatted(state.box(), material.number(), material.name()));
        name.addClassName("jh-checklist-name");
        var marks = new Div();
        marks.addClassName("jh-box-badges");
        ticks.forEach(tick -> marks.add(mark(tick)));
        var giver = new Span(getTranslation(
                "evidence.checklist.givers",
                getTranslation("material.need." + material.need()),
                material.departments().stream()
                        .map(departments)
                        .collect(Collectors.joining(getTranslation("evidence.separator")))));
        giver.addClassNames("jh-muted", "jh-small");
        return new ListItem(name, marks, giver);
    }

    private Badge mark(Tick tick) {
        var given = !tick.given().isEmpty();
        var tone = given ? Tone.GOOD : tick.isLacking() ? Tone.WARNING : Tone.NEUTRAL;
        var word = getTranslation(
                given
                        ? "evidence.checklist.given"
                        : tick.isLacking() ? "evidence.checklist.lacking" : "evidence.checklist.optional");
        var year = tick.year();
        var badge = new Badge(
                tone, year == null ? word : getTranslation("evidence.checklist.year", Integer.toString(year), word));
        badge.getElement().setAttribute("title", names(tick.given()));
        return badge;
    }

    private static String names(List<Document> documents) {
        return documents.stream().map(Document::name).collect(Collectors.joining("\n"));
    }
}
