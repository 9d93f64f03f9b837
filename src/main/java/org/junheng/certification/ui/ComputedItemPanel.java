package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CaseResults;
import org.junheng.certification.ItemComparison;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;

/** What the figures come to for one item, beside what the county states; a difference is set off for every reader. */
@SpringComponent
final class ComputedItemPanel implements ItemPanel {

    private static final int AFTER_STATEMENT = 15;

    private final CaseResults results;

    ComputedItemPanel(CaseResults results) {
        this.results = results;
    }

    @Override
    public int order() {
        return AFTER_STATEMENT;
    }

    @Override
    public String titleKey() {
        return "certification.computed";
    }

    @Override
    public boolean visible(Actor actor, String caseKey, String itemCode) {
        return results.comparison(actor, CaseId.parse(caseKey), itemCode).isPresent();
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        var panel = new Div();
        panel.addClassName("jh-stack");
        var id = CaseId.parse(caseKey);
        var lineages = LineageSource.deferred(() -> results.lineages(actor, id));
        results.comparison(actor, id, itemCode).ifPresent(comparison -> show(panel, comparison, lineages));
        return panel;
    }

    private static void show(Div panel, ItemComparison comparison, LineageSource lineages) {
        comparison.difference().ifPresent(difference -> panel.add(ItemDifferences.hint(comparison, difference)));
        panel.add(AssessmentNavigation.verdict(comparison.computed(), lineages));
    }
}
