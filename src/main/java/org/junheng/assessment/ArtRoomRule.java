package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.Setting;
import org.junheng.shared.Stage;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/**
 * A school has music and art rooms for its classes, each large enough (G3). The area asked depends on the year of building, and is
 * less in rural schools with small classes; where that is not known, the rooms decide if they satisfy all or none of the possible
 * limits.
 */
final class ArtRoomRule implements ItemRule {

    static final String MEASURE = "CLASSES_PER_ROOM";

    private static final String EARLIER = "_EARLIER";

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        var minimum = county.edition().scope().teachingPointMinimum();
        return county.judgedSchools().stream()
                .flatMap(school -> Stream.of(
                        judge(item, school, minimum, Column.MUSIC_ROOMS),
                        judge(item, school, minimum, Column.ART_ROOMS)))
                .toList();
    }

    private static Finding judge(Item item, SchoolFacts facts, int teachingPointMinimum, Column column) {
        var school = facts.school();
        var classes = facts.total("CLASSES");
        var needed = needed(item, classes.known());
        var possible = possible(item, facts, column == Column.MUSIC_ROOMS ? "MUSIC_ROOM_AREA" : "ART_ROOM_AREA");
        var least = possible.getFirst();
        var most = possible.getLast();
        var rooms = school.rooms(column);
        var reported = school.reportsRooms(column);
        var areas = new Input(column.header(), reported ? school.text(column).orElse("0") : null);
        var inputs = new ArrayList<>(classes.inputs());
        inputs.add(areas);
        if (possible.size() > 1) {
            inputs.add(Input.of(school, Column.BUILT));
            facts.stages().forEach(stage -> inputs.add(largest(facts, stage)));
        }
        var judged = facts.isJudged(teachingPointMinimum).isPresent();
        if (!judged) {
            inputs.addAll(facts.total("PUPILS").inputs());
        }
        return new Finding(
                school.code(),
                null,
                least,
                reported ? Rational.of(count(rooms, least)) : null,
                verdict(
                        judged && reported,
                        classes.isComplete(),
                        count(rooms, least) >= needed,
                        count(rooms, most) >= needed),
                inputs,
                new Formula.Rooms(
                        areas,
                        least,
                        Formula.Sum.of(classes.inputs()),
                        item.limit(MEASURE, null).value()),
                Sentences.of(
                        school,
                        least,
                        least.stage() == null ? null : column.name(),
                        Long.toString(count(rooms, least)),
                        Long.toString(needed)));
    }

    private static Verdict verdict(boolean judged, boolean complete, boolean enoughAtLeast, boolean enoughAtMost) {
        if (!enoughAtLeast) {
            return judged ? Verdict.NOT_MET : Verdict.UNDETERMINED;
        }
        return complete && enoughAtMost ? Verdict.MET : Verdict.UNDETERMINED;
    }

    private static long needed(Item item, Rational classes) {
        var rooms = classes.over(Rational.of(item.limit(MEASURE, null).value()));
        return new BigDecimal(rooms.numerator())
                .divide(new BigDecimal(rooms.denominator()), 0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static long count(List<BigDecimal> rooms, Limit limit) {
        return rooms.stream().filter(limit::admits).count();
    }

    /** The limits that may hold, from the least area to the most; one, if everything they depend on is known. */
    private static List<Limit> possible(Item item, SchoolFacts facts, String measure) {
        var early =
                facts.amount(Column.BUILT).map(year -> Compared.admits(item.limit("BUILT_EARLIER_UNTIL", null), year));
        var small = isSmallRural(item, facts);
        var limits = new ArrayList<Limit>();
        if (small.orElse(true)) {
            var stage = facts.stages().contains(Stage.JUNIOR) ? Stage.JUNIOR : Stage.PRIMARY;
            limits.add(item.limit("ROOM_AREA_SMALL_RURAL", stage));
        }
        if (!small.orElse(false)) {
            if (early.orElse(true)) {
                limits.add(item.limit(measure + EARLIER, null));
            }
            if (!early.orElse(false)) {
                limits.add(item.limit(measure, null));
            }
        }
        return limits;
    }

    /** A rural school none of whose classes reaches the limit; empty if that is not known. */
    private static Optional<Boolean> isSmallRural(Item item, SchoolFacts facts) {
        var setting = facts.school().setting();
        if (setting.isPresent() && setting.get() != Setting.RURAL) {
            return Optional.of(false);
        }
        var limit = item.limit("SMALL_RURAL_CLASS", null);
        var known = setting.isPresent();
        for (var stage : facts.stages()) {
            var largest = facts.amount(SchoolFacts.column(stage, "LARGEST_CLASS"));
            if (largest.isPresent() && !Compared.admits(limit, largest.get())) {
                return Optional.of(false);
            }
            known &= largest.isPresent();
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    private static Input largest(SchoolFacts facts, Stage stage) {
        return Input.of(facts.school(), SchoolFacts.column(stage, "LARGEST_CLASS"));
    }
}
