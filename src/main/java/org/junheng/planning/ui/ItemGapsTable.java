package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.planning.ItemGap;
import org.junheng.standard.Edition;

/** The items beside R1–R7 that are not met, with how far they are off, and those that cannot be decided. */
final class ItemGapsTable extends Composite<Div> {

    private static final int SHOWN = 5;

    ItemGapsTable(List<ItemGap> items, Edition edition, LineageSource lineages) {
        var table = PlanningWords.table(
                "planning.column.item", "assessment.units.verdict", "planning.column.missing", "assessment.result.why");
        var known = items.stream().filter(ItemGapsTable::isKnown).toList();
        for (var item : known) {
            var title = edition.item(item.item()).title();
            table.getBody()
                    .addRow()
                    .add(
                            PlanningWords.wide(item.item() + " " + title),
                            new NativeTableCell(PlanningWords.badge(item.verdict())),
                            new NativeTableCell(missing(item)),
                            new NativeTableCell(words(item, lineages)));
        }
        if (!known.isEmpty()) {
            getContent().add(PlanningWords.framed(table, getTranslation("planning.gap.items")));
        }
        var open = items.size() - known.size();
        if (open > 0) {
            var rest = new Div(getTranslation("planning.gap.items.open", open));
            rest.addClassNames("jh-muted", "jh-small");
            getContent().add(rest);
        }
    }

    private static boolean isKnown(ItemGap item) {
        return item.verdict() == Verdict.NOT_MET || !item.missing().isEmpty();
    }

    private String missing(ItemGap item) {
        var schools =
                item.shortfalls().stream().filter(one -> one.school() != null).count();
        if (schools > 0) {
            return getTranslation("planning.gap.items.schools", schools);
        }
        return item.shortfalls().stream()
                .map(this::missing)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private String missing(ItemGap.Shortfall shortfall) {
        var missing = shortfall.missing();
        if (missing == null) {
            return "";
        }
        var unit = shortfall.unit().isEmpty() ? getTranslation("planning.unit.points") : shortfall.unit();
        return PlanningWords.plain(missing) + " " + unit;
    }

    private Component words(ItemGap item, LineageSource lineages) {
        var words = new Div(words(item));
        words.add(AssessmentNavigation.itemTrace(item.item(), lineages));
        return words;
    }

    private Component words(ItemGap item) {
        if (item.shortfalls().isEmpty()) {
            return new Div(getTranslation("planning.gap.items.missing", String.join(", ", item.missing())));
        }
        var words = new Div();
        item.shortfalls().stream().limit(SHOWN).forEach(one -> words.add(new Div(PlanningWords.of(one.sentence()))));
        if (item.shortfalls().size() > SHOWN) {
            var rest = new Details(
                    getTranslation("planning.gap.items.more", item.shortfalls().size() - SHOWN));
            item.shortfalls().stream().skip(SHOWN).forEach(one -> rest.add(new Div(PlanningWords.of(one.sentence()))));
            words.add(rest);
        }
        return words;
    }
}
