package org.junheng.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.planning.KeptGap;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.standard.Edition;

/** The gaps of a county as they were kept; nothing is calculated anew. */
final class KeptGapPanel extends Composite<Div> {

    private final KeptGap kept;
    private final LineageSource lineages;

    KeptGapPanel(KeptGap kept, Edition edition, String head, LineageSource lineages) {
        this.lineages = lineages;
        this.kept = kept;
        getContent().addClassName("jh-stack");
        getContent().add(new Hint(Tone.INFO, head), summary());
        if (!kept.units().isEmpty()) {
            getContent().add(PlanningWords.panel("planning.gap.units", new UnitGapsGrid(kept.units(), lineages)));
        }
        getContent().add(PlanningWords.panel("assessment.result.coefficients", coefficients()));
        if (!kept.items().isEmpty()) {
            getContent()
                    .add(PlanningWords.panel("planning.gap.items", new ItemGapsTable(kept.items(), edition, lineages)));
        }
        if (!kept.measures().isEmpty()) {
            var costs = new PlanCosts(kept.costs());
            getContent()
                    .add(PlanningWords.panel(
                            "planning.gap.measures", new MeasuresGrid(kept.measures(), costs, Map.of())));
        }
    }

    private Div summary() {
        var line = new Div(
                new Span(getTranslation("assessment.result.resource")),
                PlanningWords.badge(kept.resource()),
                new Span(getTranslation(
                        "planning.gap.summary.units", kept.units().size())),
                new Span(getTranslation("planning.gap.summary.coefficients", beyond())));
        var cost = kept.cost();
        var bound = kept.bound();
        if (cost != null && bound != null) {
            line.add(new Span(getTranslation("planning.kept.cost", PlanningWords.wan(cost), PlanningWords.wan(bound))));
        }
        line.addClassNames("jh-panel", "jh-row");
        return line;
    }

    private long beyond() {
        return kept.coefficients().stream()
                .filter(one -> one.verdict() == Verdict.NOT_MET)
                .count();
    }

    private Div coefficients() {
        var table = PlanningWords.table("planning.column.item", "planning.column.stage");
        var head = table.getHead().getRow(0).orElseThrow();
        head.add(PlanningWords.numberHead(getTranslation("planning.column.value")));
        for (var one : kept.coefficients()) {
            var value = one.value();
            var text = value == null
                    ? getTranslation("assessment.verdict.UNDETERMINED")
                    : Coefficient.shown(value, one.limit(), one.verdict()).toPlainString();
            table.getBody()
                    .addRow()
                    .add(
                            PlanningWords.wide(PlanningWords.item(one.item())),
                            new NativeTableCell(PlanningWords.limited(one.stage(), one.limit())),
                            PlanningWords.number(AssessmentNavigation.coefficient(
                                    new Badge(PlanningWords.tone(one.verdict()), text),
                                    one.stage(),
                                    one.item(),
                                    lineages)));
        }
        return PlanningWords.framed(table, getTranslation("assessment.result.coefficients"));
    }
}
