package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;

/** Reads the units of one school whose campuses are already merged. */
final class UnitReader {

    private final School school;
    private final ReadingRules rules;

    UnitReader(School school, ReadingRules rules) {
        this.school = school;
        this.rules = rules;
    }

    List<TeachingUnit> units() {
        if (school.isPrivate() && !rules.privateSchools()) {
            return List.of();
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> school.kind().stages().contains(stage) || school.isAttached(stage))
                .filter(this::isInScope)
                .map(this::unit)
                .toList();
    }

    /** A stage without pupils is no unit; one whose pupils were not reported is, for nobody can say that it is not. */
    private boolean isInScope(Stage stage) {
        var minimum = school.kind() == SchoolKind.TEACHING_POINT ? Math.max(1, rules.teachingPointMinimum()) : 1;
        return pupils(Level.of(stage)).map(pupils -> pupils >= minimum).orElse(true);
    }

    private TeachingUnit unit(Stage stage) {
        var share = share(Level.of(stage));
        var reliefs = EnumSet.noneOf(Resource.class);
        var amounts = new EnumMap<Resource, Rational>(Resource.class);
        for (var resource : Resource.values()) {
            var relief = relief(stage, resource);
            if (relief == Answer.YES) {
                reliefs.add(resource);
            }
            if (relief != Answer.UNKNOWN) {
                amount(stage, resource, relief)
                        .flatMap(amount -> resource.isShared() ? share.map(amount::times) : Optional.of(amount))
                        .ifPresent(amount -> amounts.put(resource, amount));
            }
        }
        var pupils = pupils(Level.of(stage)).orElse(null);
        return new TeachingUnit(school.code(), school.name(), stage, pupils, share.orElse(null), amounts, reliefs);
    }

    /** The sum of what makes up the resource; empty if a part of it was not reported. */
    private Optional<Rational> amount(Stage stage, Resource resource, Answer relief) {
        var sum = Rational.ZERO;
        for (var term : resource.terms(stage, relief == Answer.YES ? Resource.Relief.GRANTED : Resource.Relief.NONE)) {
            var reported = school.number(term.column());
            if (reported.isEmpty()) {
                return Optional.empty();
            }
            sum = term.subtracted() ? sum.minus(reported.get()) : sum.plus(reported.get());
        }
        return Optional.of(sum.times(resource.factor()));
    }

    /** Whether a relief adds something to the resource; unknown if nobody can say whether the school may use it. */
    private Answer relief(Stage stage, Resource resource) {
        return switch (resource) {
            case SPORT_ART_TEACHERS -> isReported(Column.valueOf(stage + "_VISITING")) ? smallRural() : Answer.NO;
            case SPORT_FACILITIES ->
                school.isInDenseCentre() && isReported(Column.BORROWED_SPORT_AREA) ? Answer.YES : Answer.NO;
            case ABOVE_STANDARD_TEACHERS, BACKBONE_TEACHERS, TEACHING_ROOMS, EQUIPMENT, MULTIMEDIA_ROOMS -> Answer.NO;
        };
    }

    /** Blank and zero alike add nothing. */
    private boolean isReported(Column relieving) {
        return school.amount(relieving).map(BigDecimal::signum).orElse(0) != 0;
    }

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** Primary and junior pupils together decide; a stage that the kind of school does not have counts as zero if blank. */
    private Answer smallRural() {
        if (school.setting().filter(Setting.RURAL::equals).isEmpty()) {
            return Answer.NO;
        }
        var total = 0L;
        var complete = true;
        for (var stage : Stage.values()) {
            var pupils = pupils(Level.of(stage));
            total += pupils.orElse(0L);
            complete &= pupils.isPresent() || !school.kind().stages().contains(stage);
        }
        if (total > rules.smallRuralTo()) {
            return Answer.NO;
        }
        if (!complete) {
            return Answer.UNKNOWN;
        }
        return total >= rules.smallRuralFrom() ? Answer.YES : Answer.NO;
    }

    /** The part of the shared assets that falls to this level by weighted pupils; empty if some pupils are not reported. */
    private Optional<Rational> share(Level level) {
        var weights = rules.weights(school);
        if (!weights.containsKey(level)) {
            return Optional.of(Rational.ONE);
        }
        var total = Rational.ZERO;
        for (var each : weights.entrySet()) {
            var pupils = pupils(each.getKey());
            if (pupils.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(weighted(each.getValue(), pupils.get()));
        }
        var own = weights.get(level);
        var sum = total;
        return pupils(level).map(pupils -> weighted(own, pupils).over(sum));
    }

    private static Rational weighted(@Nullable BigDecimal weight, long pupils) {
        return Rational.of(weight == null ? BigDecimal.ZERO : weight).times(Rational.of(pupils));
    }

    private Optional<Long> pupils(Level level) {
        return school.amount(level.pupils()).map(BigDecimal::longValueExact);
    }
}
