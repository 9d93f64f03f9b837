package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Stage;

/** The cheapest way found to full compliance (达标) on the resource items, checked by the rules themselves. */
public sealed interface Plan {

    /** No plan costs less. */
    record Cheapest(List<Line> lines, BigDecimal cost) implements Plan {}

    /** No plan costs less than {@code bound}; this one costs {@code cost}. Both in 元. */
    record Bounded(List<Line> lines, BigDecimal cost, BigDecimal bound) implements Plan {}

    /**
     * Nothing can be planned while figures are missing, rows unreadable or there are no units at all. A stage without units asks nothing
     * of a plan, which then is one for the other stage.
     *
     * @param missing the schools whose figures are missing
     */
    record Impossible(List<String> missing, int unreadable) implements Plan {}

    /**
     * What changes at one school in one item.
     *
     * @param stage absent where the stages of the school share what is added
     * @param change what is added, in the item's raw unit; negative where teachers go to other schools of the county
     */
    record Line(SchoolCode school, String name, @Nullable Stage stage, String item, BigDecimal change) {}
}
