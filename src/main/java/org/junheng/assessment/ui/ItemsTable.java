package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.ItemVerdict.Undetermined;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Verdict;

/** The items of the standard with their verdicts in words; what is missing is named, and items that nobody has said anything of are only counted. */
final class ItemsTable extends Composite<Div> {

    ItemsTable(List<ItemVerdict> items, LineageSource lineages) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        head.add(
                new NativeTableHeaderCell(getTranslation("assessment.result.item")),
                new NativeTableHeaderCell(getTranslation("assessment.units.verdict")),
                new NativeTableHeaderCell(getTranslation("assessment.result.why")));
        var known = items.stream().filter(ItemsTable::isKnown).toList();
        head.add(new NativeTableHeaderCell(LineageParts.word("trace")));
        for (var item : known) {
            var row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(item.item()),
                    new NativeTableCell(Words.badge(item.verdict())),
                    new NativeTableCell(words(item)));
            row.add(new NativeTableCell(new ItemTrace(item, lineages)));
        }
        Words.scrollable(getContent(), getTranslation("assessment.result.items"));
        getContent().add(table);
        if (known.size() < items.size()) {
            var rest = new Div(getTranslation("assessment.result.open", items.size() - known.size()));
            rest.addClassNames("jh-muted", "jh-small");
            getContent().add(rest);
        }
    }

    private static Div words(ItemVerdict item) {
        var words = new Div();
        words.getStyle().setMinWidth("14rem");
        item.explanation().forEach(sentence -> words.add(new Div(Words.of(sentence))));
        return words;
    }

    static boolean isKnown(ItemVerdict item) {
        var lacksFigures = item instanceof Undetermined open && !open.missing().isEmpty();
        return lacksFigures
                || item.verdict() != Verdict.UNDETERMINED
                || item.item().startsWith("R")
                || item.value() != null;
    }
}
