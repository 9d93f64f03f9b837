package org.junheng.certification.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.LineageSource;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CaseResults;
import org.junheng.certification.Eligibilities;
import org.junheng.certification.IndicatorResult;
import org.junheng.certification.Indicators;
import org.junheng.shared.Actor;

/** What the last calculation of a case came to, for its pages, with the lineage of its numbers. */
@SpringComponent
record ResultParts(Indicators indicators, Eligibilities eligibilities, CaseResults results) {

    /** The result; empty before the first calculation. */
    Optional<ResultTables> latest(Actor actor, CaseId id) {
        return indicators
                .latest(id)
                .map(kept ->
                        new ResultTables(kept.value(), eligibilities.edition(id), lineages(actor, id, kept.value())));
    }

    /** The same folded, for pages that are about something else. */
    Optional<Details> folded(Actor actor, CaseId id) {
        return latest(actor, id)
                .map(tables -> new Details(I18NProvider.translate("certification.county.result"), tables));
    }

    /** Results of the first versions do not know their figures. */
    private @Nullable LineageSource lineages(Actor actor, CaseId id, IndicatorResult result) {
        var figures = result.figures();
        return figures == null ? null : LineageSource.deferred(() -> results.lineages(actor, id, figures));
    }
}
