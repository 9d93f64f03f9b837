package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.PlanCosts;
import org.junheng.planning.GapAnalysis;
import org.junheng.planning.GapPaper;
import org.junheng.planning.UnitCosts;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;

/** A gap analysis with what it can be tried with: unit costs and years. */
final class GapPanel extends Composite<Div> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_YEARS = 10;

    private final Where where;
    private final GapPaper paper;
    private final LineageSource lineages;
    private final Function<PlanCosts, GapAnalysis> analyse;
    private final IntegerField years = new IntegerField();
    private final Div result = new Div();
    private GapAnalysis analysis;

    /** Whose gaps they are, and who looks at them. */
    record Where(Actor actor, RegionCode county, String name) {}

    GapPanel(
            Where where,
            UnitCosts costs,
            GapPaper paper,
            LineageSource lineages,
            Function<PlanCosts, GapAnalysis> analyse) {
        this.where = where;
        this.lineages = lineages;
        this.paper = paper;
        this.analyse = analyse;
        this.analysis = analyse.apply(costs.of(where.county()));
        years.setLabel(getTranslation("planning.budget.years"));
        years.setValue(GapResult.USUAL_YEARS);
        years.setMin(1);
        years.setMax(MOST_YEARS);
        years.setStepButtonsVisible(true);
        years.setErrorMessage(getTranslation("planning.gap.years", MOST_YEARS));
        years.addValueChangeListener(change -> show());
        var table = new CostsTable(where, costs, analysis.costs(), this::tryOut);
        var head = new Div(years, download());
        head.addClassNames("jh-row", "jh-row-end");
        result.addClassName("jh-stack");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("jh-stack");
        getContent().add(head, table, result);
        show();
    }

    private void tryOut(PlanCosts costs) {
        analysis = analyse.apply(costs);
        show();
    }

    private int chosenYears() {
        var chosen = Objects.requireNonNullElse(years.getValue(), 0);
        return chosen < 1 || chosen > MOST_YEARS ? GapResult.USUAL_YEARS : chosen;
    }

    private void show() {
        var unused = Notices.attempt(() -> {
            var shown = new GapResult(analysis, chosenYears(), lineages);
            result.removeAll();
            result.add(shown);
        });
    }

    private Component download() {
        var handler = DownloadHandler.fromInputStream(download -> {
            var file = paper.of(analysis, chosenYears());
            var name = getTranslation(
                    "planning.gap.file",
                    where.name(),
                    analysis.assessment().year().toString());
            return new DownloadResponse(new ByteArrayInputStream(file), name, XLSX, file.length);
        });
        return new Anchor(handler, getTranslation("planning.gap.download"));
    }
}
