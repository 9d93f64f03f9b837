package org.junheng.standard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionDifference;
import org.junheng.standard.Editions;

/** The editions of the standard and how two of them differ, for administrators. */
@Route("editions")
@Menu(title = "standard.editions", order = 91, icon = "vaadin:book")
@PageTitle("standard.editions")
@RolesAllowed("ADMIN")
class EditionsView extends Composite<Div> {

    private final Select<Edition> first = new Select<>();
    private final Select<Edition> second = new Select<>();
    private final Div differences = new Div();

    EditionsView(Editions editions) {
        getContent().addClassNames("jh-page", "jh-stack");
        getContent().add(new H1(getTranslation("standard.editions")), list(editions));
        choice(first, "standard.editions.first", editions);
        choice(second, "standard.editions.second", editions);
        first.setValue(editions.national());
        second.setValue(editions.all().getLast());
        var choices = new Div(first, second);
        choices.addClassName("jh-row");
        getContent().add(new H2(getTranslation("standard.editions.differences")), choices, differences);
        first.addValueChangeListener(change -> compare());
        second.addValueChangeListener(change -> compare());
        compare();
    }

    private void choice(Select<Edition> select, String labelKey, Editions editions) {
        select.setLabel(getTranslation(labelKey));
        select.setItems(editions.all());
        select.setItemLabelGenerator(edition -> edition.id() + " " + edition.title());
        select.setMinWidth("22rem");
    }

    private Div list(Editions editions) {
        var table = table(
                "standard.editions.id",
                "standard.editions.title",
                "standard.editions.source",
                "standard.editions.base",
                "standard.editions.items");
        table.addClassName("jh-editions");
        for (var edition : editions.all()) {
            row(
                    table,
                    edition.id().value(),
                    edition.title(),
                    edition.source(),
                    edition.base() == null ? null : edition.base().value(),
                    Integer.toString(edition.items().size()));
        }
        return scrolled(table, "standard.editions");
    }

    private void compare() {
        differences.removeAll();
        var table = table(
                "standard.editions.item",
                "standard.editions.measure",
                "standard.editions.stage",
                "standard.editions.first",
                "standard.editions.second");
        var found = EditionDifference.between(
                Objects.requireNonNull(first.getValue()), Objects.requireNonNull(second.getValue()));
        for (var one : found) {
            row(
                    table,
                    one.item().isEmpty() ? getTranslation("standard.editions.coefficient") : one.item(),
                    one.measure(),
                    one.stage() == null ? null : getTranslation("standard.stage." + one.stage()),
                    one.before(),
                    one.after());
        }
        differences.add(
                found.isEmpty()
                        ? new Div(getTranslation("standard.editions.alike"))
                        : scrolled(table, "standard.editions.differences"));
    }

    private NativeTable table(String... heads) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        for (var key : heads) {
            head.add(new NativeTableHeaderCell(getTranslation(key)));
        }
        return table;
    }

    private static void row(NativeTable table, @Nullable String... cells) {
        var row = table.getBody().addRow();
        for (var cell : cells) {
            row.add(new NativeTableCell(Objects.requireNonNullElse(cell, "–")));
        }
    }

    private Div scrolled(NativeTable table, String nameKey) {
        var scroll = new Div(table);
        scroll.addClassNames("jh-panel", "jh-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation(nameKey));
        return scroll;
    }
}
