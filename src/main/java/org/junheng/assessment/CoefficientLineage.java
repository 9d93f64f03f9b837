package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.TeachingUnit;

/**
 * Where a difference coefficient (差异系数) comes from: its formula, and every unit with its weight and value, whose own lineage
 * goes on to the cells.
 *
 * @param spread absent if the coefficient is undetermined
 * @param units how many units the coefficient is over
 * @param gaps the units with figures that were not reported (缺报), for which it is undetermined
 */
public record CoefficientLineage(
        Coefficient coefficient, @Nullable Spread spread, int units, List<Gap> gaps) {

    public CoefficientLineage {
        gaps = List.copyOf(gaps);
    }

    /** A unit with the figures that it has not reported. */
    public record Gap(TeachingUnit unit, List<Column> columns) {

        public Gap {
            columns = List.copyOf(columns);
        }

        /** The figures by name. */
        public String names() {
            return columns.stream().map(Column::header).collect(Collectors.joining(" · "));
        }
    }

    /** The formula with its figures filled in; of an undetermined coefficient first why it is, then each gap. */
    public List<Message> steps() {
        if (spread != null) {
            return spread.steps(coefficient);
        }
        var steps = new ArrayList<Message>();
        steps.add(undetermined());
        gaps.forEach(
                gap -> steps.add(Message.of("assessment.spread.gap", gap.unit().name(), gap.names())));
        return steps;
    }

    private Message undetermined() {
        if (!gaps.isEmpty()) {
            return Message.of("assessment.spread.missing", Integer.toString(gaps.size()));
        }
        return Message.of(units == 0 ? "assessment.spread.noUnits" : "assessment.spread.zero");
    }

    /** Every unit with its part, the largest first; none if the coefficient is undetermined. */
    public List<Spread.Part> parts() {
        return spread == null ? List.of() : spread.parts();
    }
}
