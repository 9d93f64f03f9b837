package org.junheng.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Reach;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.UnitVerdict;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.standard.Edition;

/** Measures what units lack. */
final class UnitGaps {

    private static final int CENTS = 2;

    private final Edition edition;
    private final PlanCosts costs;
    private final List<UnitVerdict> planned;

    /** With how the units would be judged with the plan carried out; none without a plan. */
    UnitGaps(Edition edition, PlanCosts costs, List<UnitVerdict> planned) {
        this.edition = edition;
        this.costs = costs;
        this.planned = planned;
    }

    List<UnitGap> of(List<UnitVerdict> units) {
        return units.stream()
                .filter(verdict -> !(verdict instanceof UnitVerdict.Passed))
                .map(this::gap)
                .toList();
    }

    private UnitGap gap(UnitVerdict verdict) {
        var unit = verdict.unit();
        var lacks = verdict.items().stream()
                .filter(item -> item.reach() != Reach.MET)
                .map(item -> lack(unit, item))
                .toList();
        return new UnitGap(
                unit.school().value(),
                unit.name(),
                unit.stage(),
                unit.pupils(),
                verdict.name(),
                lacks,
                mayMiss(unit, lacks));
    }

    private List<String> mayMiss(TeachingUnit unit, List<UnitGap.Lack> lacks) {
        return planned.stream()
                .filter(verdict -> verdict.unit().school().equals(unit.school())
                        && verdict.unit().stage() == unit.stage())
                .findFirst()
                .map(UnitGaps::tolerated)
                .orElseGet(() -> cheapestToMiss(lacks));
    }

    private static List<String> tolerated(UnitVerdict verdict) {
        return verdict instanceof UnitVerdict.Passed passed ? passed.tolerated() : List.of();
    }

    private UnitGap.Lack lack(TeachingUnit unit, UnitItem item) {
        var minimum = Rational.of(item.threshold().minimum());
        var floor = minimum.times(Rational.of(item.threshold().floor()));
        return new UnitGap.Lack(
                item.item(),
                item.value().isEmpty() ? null : item.shown(),
                item.threshold().minimum(),
                item.reach(),
                missing(unit, item, minimum),
                missing(unit, item, floor));
    }

    private @Nullable BigDecimal missing(TeachingUnit unit, UnitItem item, Rational wanted) {
        var pupils = unit.pupils();
        var amount = item.amount();
        if (pupils == null || amount == null) {
            return null;
        }
        var perUnit = Rational.of(edition.item(item.item()).pupilsPerUnit());
        var lacking = wanted.times(Rational.of(pupils)).over(perUnit).minus(amount);
        var decimals = costs.of(item.item()).counted().isWhole() ? 0 : CENTS;
        return lacking.signum() <= 0 ? BigDecimal.ZERO : up(lacking, decimals);
    }

    static BigDecimal up(Rational exact, int decimals) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), decimals, RoundingMode.CEILING);
    }

    private List<String> cheapestToMiss(List<UnitGap.Lack> lacks) {
        return lacks.stream()
                .filter(lack -> lack.toThreshold() != null)
                .sorted(Comparator.comparing(this::saved).reversed())
                .limit(edition.tolerated())
                .map(UnitGap.Lack::item)
                .toList();
    }

    private BigDecimal saved(UnitGap.Lack lack) {
        var whole = Objects.requireNonNullElse(lack.toThreshold(), BigDecimal.ZERO);
        var part = Objects.requireNonNullElse(lack.toFloor(), BigDecimal.ZERO);
        return whole.subtract(part).multiply(costs.of(lack.item()).price());
    }
}
