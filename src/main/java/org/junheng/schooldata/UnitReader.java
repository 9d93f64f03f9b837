package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;

/** Reads the units of one school whose campuses are already merged. */
final class UnitReader {

    /** Equipment is reported in 万元 and judged in 元. */
    private static final Rational YUAN = Rational.of(10_000);

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
        return school.kind().stages().stream()
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
        put(amounts, Resource.ABOVE_STANDARD_TEACHERS, amount(byStage(stage, "ABOVE_STANDARD")));
        put(amounts, Resource.BACKBONE_TEACHERS, amount(byStage(stage, "BACKBONE")));
        put(amounts, Resource.SPORT_ART_TEACHERS, sportArt(stage, reliefs));
        put(amounts, Resource.TEACHING_ROOMS, split(share, minus(Column.TEACHING_AREA, Column.INDOOR_SPORT_AREA)));
        put(amounts, Resource.SPORT_FACILITIES, split(share, sport(reliefs)));
        put(amounts, Resource.EQUIPMENT, split(share, amount(Column.EQUIPMENT).map(YUAN::times)));
        put(amounts, Resource.MULTIMEDIA_ROOMS, split(share, amount(Column.MULTIMEDIA_ROOMS)));
        var pupils = pupils(Level.of(stage)).orElse(null);
        return new TeachingUnit(school.code(), school.name(), stage, pupils, share.orElse(null), amounts, reliefs);
    }

    private Optional<Rational> sportArt(Stage stage, Set<Resource> reliefs) {
        var own = amount(byStage(stage, "SPORT_ART"));
        var visiting = amount(byStage(stage, "VISITING")).orElse(Rational.ZERO);
        if (visiting.signum() == 0) {
            return own;
        }
        return switch (smallRural()) {
            case NO -> own;
            case UNKNOWN -> Optional.empty();
            case YES -> {
                reliefs.add(Resource.SPORT_ART_TEACHERS);
                yield own.map(visiting::plus);
            }
        };
    }

    private Optional<Rational> sport(Set<Resource> reliefs) {
        var grounds = amount(Column.SPORT_GROUND_AREA)
                .flatMap(ground -> amount(Column.INDOOR_SPORT_AREA).map(ground::plus));
        var borrowed = amount(Column.BORROWED_SPORT_AREA).orElse(Rational.ZERO);
        if (!school.isInDenseCentre() || borrowed.signum() == 0) {
            return grounds;
        }
        reliefs.add(Resource.SPORT_FACILITIES);
        return grounds.map(borrowed::plus);
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
        var weights = rules.weights().getOrDefault(school.kind(), Map.of());
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

    private Optional<Rational> minus(Column whole, Column part) {
        return amount(whole).flatMap(all -> amount(part).map(all::minus));
    }

    private Optional<Rational> amount(Column column) {
        return school.amount(column).map(Rational::of);
    }

    private static Optional<Rational> split(Optional<Rational> share, Optional<Rational> amount) {
        return amount.flatMap(whole -> share.map(whole::times));
    }

    private static Column byStage(Stage stage, String figure) {
        return Column.valueOf(stage + "_" + figure);
    }

    private static void put(Map<Resource, Rational> amounts, Resource resource, Optional<Rational> amount) {
        amount.ifPresent(value -> amounts.put(resource, value));
    }
}
