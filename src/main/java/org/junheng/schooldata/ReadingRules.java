package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The numbers by which rows become units; an edition of the standard has them, this module only applies them.
 *
 * @param teachingPointMinimum the pupils from which a teaching point (教学点) is judged
 * @param privateSchools whether private schools (民办) are judged
 * @param smallRuralFrom the least pupils of a small rural school
 * @param smallRuralTo the most pupils of a small rural school
 * @param weights by kind, how its levels share what they use together; a kind that is not named does not split
 */
public record ReadingRules(
        int teachingPointMinimum,
        boolean privateSchools,
        int smallRuralFrom,
        int smallRuralTo,
        Map<SchoolKind, Map<Level, BigDecimal>> weights) {

    public ReadingRules {
        weights = Map.copyOf(weights);
    }

    /** How the levels of a school share what they use together, its campuses merged; empty if it does not split. */
    public Map<Level, BigDecimal> weights(School merged) {
        return weights.getOrDefault(merged.splittingKind(), Map.of());
    }
}
