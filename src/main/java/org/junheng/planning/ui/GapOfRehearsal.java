package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Rehearsal;
import org.junheng.assessment.ui.RehearsalNavigation;
import org.junheng.planning.GapAnalyses;
import org.junheng.shared.Actor;

/** The gap analysis of figures that are only tried out. */
@SpringComponent
class GapOfRehearsal implements RehearsalNavigation {

    private final GapAnalyses analyses;
    private final Rehearsal rehearsal;
    private final PlanningNavigation parts;

    GapOfRehearsal(GapAnalyses analyses, Rehearsal rehearsal, PlanningNavigation parts) {
        this.rehearsal = rehearsal;
        this.analyses = analyses;
        this.parts = parts;
    }

    @Override
    public String titleKey() {
        return "planning.gap.title";
    }

    @Override
    public Component create(Actor actor, Rehearsal.Result result) {
        var statistics = result.reading().statistics();
        return parts.gap(
                actor,
                statistics.county(),
                LineageSource.deferred(() -> rehearsal.lineages(result)),
                costs -> analyses.of(statistics, result.assessment(), result.edition(), costs));
    }
}
