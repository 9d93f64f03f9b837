package org.junheng.standard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.PlainTable;
import org.junheng.standard.EditionDifference;

/** In what two editions differ, number by number. */
final class DifferencesTable extends Composite<Div> {

    DifferencesTable(List<EditionDifference> differences) {
        if (differences.isEmpty()) {
            getContent().add(new Span(getTranslation("standard.editions.alike")));
            return;
        }
        var table = new PlainTable(
                "standard.editions.item",
                "standard.editions.measure",
                "standard.editions.stage",
                "standard.editions.first",
                "standard.editions.second");
        for (var one : differences) {
            table.row(
                    new Span(one.item().isEmpty() ? getTranslation("standard.editions.coefficient") : one.item()),
                    text(one.measure()),
                    text(one.stage() == null ? null : getTranslation("standard.stage." + one.stage())),
                    text(one.before()),
                    text(one.after()));
        }
        getContent().add(table);
    }

    private static Span text(@Nullable String text) {
        return new Span(Objects.requireNonNullElse(text, "–"));
    }
}
