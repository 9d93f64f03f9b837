package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules once more, written down plainly from the contract without any code of the product: rows are maps of text, numbers
 * are fractions of big integers, limits stand here a second time. Slow, and only there to be compared with.
 */
final class NaiveCounty {

    private static final String[] STAGES = {"PRIMARY", "JUNIOR"};
    private static final String[][] MINIMUM = {
        {"4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"}, {"5.3", "1", "0.9", "5.8", "10.2", "2500", "2.4"}
    };
    private static final List<Integer> PER_HUNDRED = List.of(0, 1, 2, 6);

    private final List<Map<String, String>> schools;
    private final List<Unit> units;

    NaiveCounty(List<Map<String, String>> rows, boolean privateSchools) {
        this.schools = merged(rows).stream()
                .filter(school -> privateSchools || !"PRIVATE".equals(school.get("PROVIDER")))
                .toList();
        this.units = judged();
    }

    /** The schools that count, campuses merged. */
    List<Map<String, String>> schools() {
        return schools;
    }

    /** A unit with its seven values, absent where missing, and the items in which a relief was counted. */
    record Unit(
            String school,
            int stage,
            @Nullable Frac pupils,
            List<@Nullable Frac> amounts,
            List<String> reaches,
            List<String> reliefs) {

        String verdict() {
            var missed = 0;
            var missing = 0;
            var low = 0;
            for (var reach : reaches) {
                missed += reach.equals("WITHIN_FLOOR") || reach.equals("BELOW_FLOOR") ? 1 : 0;
                low += reach.equals("BELOW_FLOOR") ? 1 : 0;
                missing += reach.equals("MISSING") ? 1 : 0;
            }
            return missed > 1 || low > 0 ? "FAILED" : missing > 0 ? "UNDETERMINED" : "PASSED";
        }
    }

    private static List<Map<String, String>> merged(List<Map<String, String>> rows) {
        var result = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            if (!"NO".equals(row.get("COUNTED"))) {
                var main = new HashMap<>(row);
                for (var campus : rows) {
                    if ("NO".equals(campus.get("COUNTED")) && text(row, "CODE").equals(campus.get("MAIN_SCHOOL"))) {
                        RandomCounty.NUMBERS.forEach(column -> add(main, campus, column));
                        for (var rooms : List.of("MUSIC_ROOMS", "ART_ROOMS")) {
                            if (campus.containsKey(rooms)) {
                                main.merge(rooms, text(campus, rooms), (one, other) -> one + ";" + other);
                            }
                        }
                    }
                }
                result.add(main);
            }
        }
        return result;
    }

    private static void add(Map<String, String> main, Map<String, String> campus, String column) {
        var zero = column.endsWith("VISITING") || column.equals("BORROWED_SPORT_AREA") ? "0" : null;
        var one = main.containsKey(column) ? main.get(column) : zero;
        var other = campus.containsKey(column) ? campus.get(column) : zero;
        if (one == null || other == null) {
            main.remove(column);
        } else if (column.endsWith("LARGEST_CLASS")) {
            main.put(column, new BigDecimal(one).max(new BigDecimal(other)).toPlainString());
        } else {
            main.put(column, new BigDecimal(one).add(new BigDecimal(other)).toPlainString());
        }
    }

    static List<Integer> stages(Map<String, String> school) {
        return switch (text(school, "KIND")) {
            case "PRIMARY", "TEACHING_POINT" -> List.of(0);
            case "JUNIOR", "COMPLETE_SECONDARY" -> List.of(1);
            case "NINE_YEAR", "TWELVE_YEAR" -> List.of(0, 1);
            default -> List.of();
        };
    }

    /** The stages of the kind, and those of attached classes. */
    private static List<Integer> taught(Map<String, String> school) {
        var taught = new ArrayList<Integer>();
        for (var stage = 0; stage < 2; stage++) {
            if (stages(school).contains(stage) || isAttached(school, stage)) {
                taught.add(stage);
            }
        }
        return taught;
    }

    private static boolean isAttached(Map<String, String> school, int stage) {
        var pupils = number(school, STAGES[stage] + "_PUPILS");
        return !stages(school).isEmpty()
                && !stages(school).contains(stage)
                && pupils != null
                && pupils.n().signum() > 0;
    }

    /** The kind by which assets are split: attached classes make it one of all these stages. */
    private static String splitting(Map<String, String> school) {
        var kind = text(school, "KIND");
        if (!isAttached(school, 0) && !isAttached(school, 1)) {
            return kind;
        }
        var senior = number(school, "SENIOR_PUPILS");
        return kind.equals("COMPLETE_SECONDARY")
                        || (senior != null && senior.n().signum() > 0)
                ? "TWELVE_YEAR"
                : "NINE_YEAR";
    }

    static String text(Map<String, String> school, String column) {
        return Objects.requireNonNull(school.get(column), column);
    }

    static @Nullable Frac number(Map<String, String> school, String column) {
        var text = school.get(column);
        return text == null ? null : Frac.of(text);
    }

    List<Unit> units() {
        return units;
    }

    private List<Unit> judged() {
        var units = new ArrayList<Unit>();
        for (var school : schools) {
            for (var stage : taught(school)) {
                var pupils = number(school, STAGES[stage] + "_PUPILS");
                var least = text(school, "KIND").equals("TEACHING_POINT") ? "50" : "1";
                if (pupils == null || !pupils.below(Frac.of(least))) {
                    units.add(unit(school, stage, pupils));
                }
            }
        }
        return units;
    }

    private static Unit unit(Map<String, String> school, int stage, @Nullable Frac pupils) {
        var prefix = STAGES[stage];
        var share = share(school, stage);
        var indoor = number(school, "INDOOR_SPORT_AREA");
        var teaching = number(school, "TEACHING_AREA");
        var ground = number(school, "SPORT_GROUND_AREA");
        var equipment = number(school, "EQUIPMENT");
        var rooms = number(school, "MULTIMEDIA_ROOMS");
        var sport = ground == null || indoor == null ? null : ground.plus(indoor);
        var reliefs = new ArrayList<String>();
        var borrowed = Frac.of(school.getOrDefault("BORROWED_SPORT_AREA", "0"));
        if ("YES".equals(school.get("DENSE_CENTRE")) && borrowed.n().signum() != 0) {
            reliefs.add("R5");
            sport = sport == null ? null : sport.plus(borrowed);
        }
        var own = number(school, prefix + "_SPORT_ART");
        var visited = sportArt(school, prefix);
        if (own != null && visited != null && own.below(visited)) {
            reliefs.add("R3");
        }
        List<@Nullable Frac> amounts = Arrays.asList(
                number(school, prefix + "_ABOVE_STANDARD"),
                number(school, prefix + "_BACKBONE"),
                visited,
                split(share, teaching == null || indoor == null ? null : teaching.minus(indoor)),
                split(share, sport),
                split(share, equipment == null ? null : equipment.times(Frac.of("10000"))),
                split(share, rooms));
        var reaches = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            reaches.add(reach(amounts.get(i), pupils, PER_HUNDRED.contains(i), Frac.of(MINIMUM[stage][i])));
        }
        return new Unit(text(school, "CODE"), stage, pupils, amounts, reaches, reliefs);
    }

    private static String reach(@Nullable Frac amount, @Nullable Frac pupils, boolean hundred, Frac minimum) {
        if (amount == null || pupils == null) {
            return "MISSING";
        }
        var value = amount.times(Frac.of(hundred ? "100" : "1")).over(pupils);
        return !value.below(minimum)
                ? "MET"
                : value.below(minimum.times(Frac.of("0.85"))) ? "BELOW_FLOOR" : "WITHIN_FLOOR";
    }

    /** What a unit must have of an item for each pupil. */
    static Frac minimum(int stage, int item) {
        var minimum = Frac.of(MINIMUM[stage][item]);
        return PER_HUNDRED.contains(item) ? minimum.over(Frac.of("100")) : minimum;
    }

    private static @Nullable Frac sportArt(Map<String, String> school, String prefix) {
        var own = number(school, prefix + "_SPORT_ART");
        var visiting = Frac.of(school.getOrDefault(prefix + "_VISITING", "0"));
        if (own == null || visiting.n().signum() == 0 || !"RURAL".equals(school.get("SETTING"))) {
            return own;
        }
        var total = Frac.of("0");
        var open = false;
        for (var stage = 0; stage < 2; stage++) {
            var pupils = number(school, STAGES[stage] + "_PUPILS");
            total = pupils == null ? total : total.plus(pupils);
            open |= pupils == null && stages(school).contains(stage);
        }
        if (!total.below(Frac.of("100"))) {
            return own;
        }
        return open ? null : total.below(Frac.of("50")) ? own : own.plus(visiting);
    }

    private static @Nullable Frac split(@Nullable Frac share, @Nullable Frac amount) {
        return share == null || amount == null ? null : share.times(amount);
    }

    private static @Nullable Frac share(Map<String, String> school, int stage) {
        var weights = switch (splitting(school)) {
            case "NINE_YEAR" -> new String[] {"1", "1.1", "0"};
            case "TWELVE_YEAR" -> new String[] {"1", "1.1", "1.32"};
            case "COMPLETE_SECONDARY" -> new String[] {"0", "1", "1.2"};
            default -> new String[0];
        };
        if (weights.length == 0) {
            return Frac.of("1");
        }
        var names = List.of("PRIMARY_PUPILS", "JUNIOR_PUPILS", "SENIOR_PUPILS");
        var total = Frac.of("0");
        var own = Frac.of("0");
        for (var i = 0; i < 3; i++) {
            if (!weights[i].equals("0")) {
                var pupils = number(school, names.get(i));
                if (pupils == null) {
                    return null;
                }
                total = total.plus(Frac.of(weights[i]).times(pupils));
                own = i == stage ? Frac.of(weights[i]).times(pupils) : own;
            }
        }
        return total.n().signum() == 0 ? null : own.over(total);
    }

    /** The square of a coefficient by the definition: Σ p (x − mean)² over the mean squared; absent if undetermined. */
    @Nullable
    Frac squaredCoefficient(int stage, int item) {
        var pupils = Frac.of("0");
        var total = Frac.of("0");
        var units = units().stream().filter(unit -> unit.stage() == stage).toList();
        for (var unit : units) {
            var amount = unit.amounts().get(item);
            if (unit.pupils() == null || amount == null) {
                return null;
            }
            pupils = pupils.plus(unit.pupils());
            total = total.plus(amount);
        }
        if (total.n().signum() == 0) {
            return null;
        }
        var mean = total.over(pupils);
        var variance = Frac.of("0");
        for (var unit : units) {
            var own = Objects.requireNonNull(unit.pupils());
            var off = Objects.requireNonNull(unit.amounts().get(item)).over(own).minus(mean);
            variance = variance.plus(own.over(pupils).times(off).times(off));
        }
        return variance.over(mean.times(mean));
    }

    /** The verdict on one stage: NOT_MET if a unit or coefficient fails, UNDETERMINED if one is open, else MET. */
    String verdict(int stage, boolean unread) {
        var found = new ArrayList<String>();
        units().stream()
                .filter(unit -> unit.stage() == stage)
                .map(Unit::verdict)
                .forEach(found::add);
        for (var item = 0; item < MINIMUM[stage].length; item++) {
            found.add(coefficient(stage, item));
        }
        if (found.contains("FAILED")) {
            return "NOT_MET";
        }
        return unread || found.contains("UNDETERMINED") ? "UNDETERMINED" : "MET";
    }

    private String coefficient(int stage, int item) {
        var squared = squaredCoefficient(stage, item);
        var most = Frac.of(stage == 0 ? "0.50" : "0.45");
        return squared == null ? "UNDETERMINED" : most.times(most).below(squared) ? "FAILED" : "PASSED";
    }

    /** The verdict on R1–R7: what fails because of the item, and what is open because of it, in both stages. */
    String verdict(String code, boolean unread) {
        var item = Integer.parseInt(code.substring(1)) - 1;
        var found = new ArrayList<>(List.of(coefficient(0, item), coefficient(1, item)));
        for (var unit : units()) {
            var reach = unit.reaches().get(item);
            var missed = reach.equals("WITHIN_FLOOR") || reach.equals("BELOW_FLOOR");
            if (missed && unit.verdict().equals("FAILED")) {
                return "NOT_MET";
            }
            found.add(reach.equals("MISSING") ? "UNDETERMINED" : "PASSED");
        }
        return found.contains("FAILED") ? "NOT_MET" : unread || found.contains("UNDETERMINED") ? "UNDETERMINED" : "MET";
    }
}
