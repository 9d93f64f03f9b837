package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Function;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.PlanCosts;
import org.junheng.planning.GapAnalysis;
import org.junheng.planning.GapPaper;
import org.junheng.planning.KeptGap;
import org.junheng.planning.UnitCosts;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;

/** The parts of this module that other modules' pages are built from. */
@SpringComponent
public class PlanningNavigation {

    private final UnitCosts costs;
    private final GapPaper paper;
    private final Regions regions;
    private final Editions editions;

    PlanningNavigation(UnitCosts costs, GapPaper paper, Regions regions, Editions editions) {
        this.editions = editions;
        this.costs = costs;
        this.paper = paper;
        this.regions = regions;
    }

    /**
     * The gaps of a county and the cheapest plan, under unit costs that can be changed on the spot.
     *
     * @param lineages where its numbers come from
     * @param analyse makes the analysis under given costs
     */
    public Component gap(
            Actor actor, RegionCode county, LineageSource lineages, Function<PlanCosts, GapAnalysis> analyse) {
        var where = new GapPanel.Where(actor, county, regions.get(county).name());
        return new GapPanel(where, costs, paper, lineages, analyse);
    }

    /**
     * Gaps as they were kept.
     *
     * @param head when and why they were kept
     * @param lineages where their numbers come from
     */
    public Component kept(KeptGap gap, String head, LineageSource lineages) {
        return new KeptGapPanel(gap, editions.get(new EditionId(gap.edition())), head, lineages);
    }
}
