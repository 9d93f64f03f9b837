package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.casefile.Statement;
import org.junheng.certification.ItemComparison;
import org.junheng.certification.ItemComparison.Difference;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;

/** The items of which the county states something else than the figures come to, with its explanation. */
final class ItemDifferences extends Composite<Div> {

    ItemDifferences(List<ItemComparison> comparisons, LineageSource lineages) {
        var different = comparisons.stream().filter(ItemComparison::differs).toList();
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().setVisible(!different.isEmpty());
        getContent().add(new H2(getTranslation("certification.computed.differences", different.size())));
        var table = new PlainTable(
                "certification.county.column.item",
                "certification.computed",
                "certification.computed.stated",
                "certification.county.items.grounds");
        different.forEach(one -> table.row(
                new Span(one.computed().item()),
                AssessmentNavigation.verdict(one.computed(), lineages),
                stated(one),
                new Span(one.statement().map(Statement::explanation).orElse(""))));
        getContent().add(table);
    }

    private static Div stated(ItemComparison one) {
        var number = one.statement().map(Statement::value).orElse(null);
        return Panel.row(StatementBadges.of(one.statement()), Cells.text(number));
    }

    /** Says how a statement differs, the louder if it claims what the figures fail. */
    static Hint hint(ItemComparison comparison, Difference difference) {
        var text = I18NProvider.translate(
                difference.textKey(),
                comparison.statement().map(Statement::value).orElse(""));
        return new Hint(
                switch (difference) {
                    case OVERSTATED -> Tone.BAD;
                    case UNDERSTATED, NUMBER -> Tone.WARNING;
                },
                text);
    }
}
