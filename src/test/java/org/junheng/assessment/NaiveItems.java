package org.junheng.assessment;

import static org.junheng.assessment.NaiveCounty.number;
import static org.junheng.assessment.NaiveCounty.stages;
import static org.junheng.assessment.NaiveCounty.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items beside R1–R7 once more, as plainly as {@link NaiveCounty}. Where a figure of G3, G4 or G6 was not reported, everything
 * it might be is tried: a school complies if it does so in any case, and fails if it does so in none.
 */
final class NaiveItems {

    private static final List<String> STAGES = List.of("PRIMARY", "JUNIOR");
    private static final Frac ZERO = Frac.of("0");

    private final NaiveCounty county;
    private final Map<String, String> figures;
    private final Map<String, String> given;
    private final boolean graduatesAdjusted;
    private final boolean unread;

    NaiveItems(
            NaiveCounty county,
            Map<String, String> figures,
            Map<String, String> given,
            boolean graduatesAdjusted,
            boolean unread) {
        this.county = county;
        this.figures = figures;
        this.given = given;
        this.graduatesAdjusted = graduatesAdjusted;
        this.unread = unread;
    }

    String verdict(String item) {
        return switch (item) {
            case "G2" ->
                all(
                        atLeast("PRIMARY_QUOTA", "1150"),
                        atLeast("JUNIOR_QUOTA", "1350"),
                        given.getOrDefault(item, "UNDETERMINED"));
            case "G3" -> schools(school -> teaches(school) && !isSmallPoint(school), this::rooms);
            case "G4" -> schools(NaiveItems::teaches, this::size);
            case "G5" -> schools(NaiveItems::teaches, this::classes);
            case "G6" -> schools(NaiveItems::teaches, this::funding);
            case "G7" -> atLeast("SPECIAL_FUNDING", "8000");
            case "G8" -> share(figure("TEACHERS_PAY"), figure("CIVIL_SERVANTS_PAY"), "1");
            case "G9" -> schools(NaiveItems::employs, school -> teachers(school, "TRAINED_TEACHERS"));
            case "G11" ->
                all(
                        share(figure("EXCHANGED_TEACHERS"), figure("EXCHANGEABLE_TEACHERS"), "0.1"),
                        share(figure("EXCHANGED_BACKBONE"), figure("EXCHANGED_TEACHERS"), "0.2"));
            case "G12" -> schools(NaiveItems::employs, school -> teachers(school, "CERTIFIED_TEACHERS"));
            case "G13" -> nearby();
            case "G14" -> share(figure("SENIOR_QUOTA"), figure("SENIOR_PLACES"), "0.5");
            case "G15" ->
                all(
                        shareOfChildren(
                                sum(figure("MIGRANT_IN_PUBLIC"), figure("MIGRANT_PLACES_BOUGHT")),
                                figure("MIGRANT_CHILDREN"),
                                "0.85"),
                        given.getOrDefault(item, "UNDETERMINED"));
            case "Q1" -> retention();
            case "Q2" -> shareOfChildren(figure("DISABLED_ENROLLED"), figure("DISABLED_CHILDREN"), "0.95");
            case "Q4" -> schools(NaiveItems::employs, NaiveItems::funds);
            case "R1", "R2", "R3", "R4", "R5", "R6", "R7" -> county.verdict(item, unread);
            default -> given.getOrDefault(item, "UNDETERMINED");
        };
    }

    /** Who has to promise something for an item that is met: schools of G4, units of R3 and R5. */
    List<String> promises(String item) {
        if (item.equals("G4")) {
            return county.schools().stream()
                    .filter(NaiveItems::teaches)
                    .filter(school -> usual(school).below(pupils(school)))
                    .map(school -> text(school, "CODE"))
                    .toList();
        }
        return county.units().stream()
                .filter(unit -> unit.reliefs().contains(item))
                .map(unit -> unit.school() + " " + unit.stage())
                .toList();
    }

    static String all(String... verdicts) {
        var list = List.of(verdicts);
        return list.contains("NOT_MET") ? "NOT_MET" : list.contains("UNDETERMINED") ? "UNDETERMINED" : "MET";
    }

    private interface Rule {

        String judge(Map<String, String> school);
    }

    private String schools(Predicate<Map<String, String>> asked, Rule rule) {
        var verdicts = new ArrayList<String>();
        for (var school : county.schools()) {
            if (asked.test(school)) {
                verdicts.add(rule.judge(school));
            }
        }
        return verdicts.isEmpty() || unread
                ? all(Stream.concat(verdicts.stream(), Stream.of("UNDETERMINED"))
                        .toArray(String[]::new))
                : all(verdicts.toArray(String[]::new));
    }

    private static boolean teaches(Map<String, String> school) {
        return !stages(school).isEmpty() && STAGES.stream().anyMatch(stage -> present(school, stage));
    }

    private static boolean employs(Map<String, String> school) {
        return teaches(school) || text(school, "KIND").equals("SPECIAL");
    }

    /** A stage with pupils, or one of its kind whose pupils were not reported. */
    private static boolean present(Map<String, String> school, String stage) {
        var pupils = number(school, stage + "_PUPILS");
        return pupils == null ? stages(school).contains(STAGES.indexOf(stage)) : ZERO.below(pupils);
    }

    /** A teaching point none of whose stages has 50 pupils. */
    private static boolean isSmallPoint(Map<String, String> school) {
        var fifty = Frac.of("50");
        return text(school, "KIND").equals("TEACHING_POINT")
                && STAGES.stream().allMatch(stage -> {
                    var pupils = number(school, stage + "_PUPILS");
                    return pupils == null ? !present(school, stage) : pupils.below(fifty);
                });
    }

    private static String inAnyCase(List<Map<String, String>> cases, Predicate<Map<String, String>> complies) {
        var good = cases.stream().filter(complies).count();
        return good == 0 ? "NOT_MET" : good < cases.size() ? "UNDETERMINED" : "MET";
    }

    /** The school as reported, or as often as there are values, if the column was not. */
    private static List<Map<String, String>> tried(
            List<Map<String, String>> cases, String column, List<String> values) {
        return cases.stream()
                .flatMap(school -> school.containsKey(column)
                        ? Stream.of(school)
                        : values.stream().map(value -> with(school, column, value)))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> school, String column, String value) {
        var changed = new HashMap<>(school);
        changed.put(column, value);
        return changed;
    }

    private String rooms(Map<String, String> school) {
        var present = STAGES.stream().filter(stage -> present(school, stage)).toList();
        var cases = List.of(school);
        if (!stages(school).contains(1) && text(school, "KIND").equals("TEACHING_POINT")) {
            cases = tried(cases, "PRIMARY_PUPILS", List.of("1", "900"));
        }
        for (var stage : present) {
            cases = tried(cases, stage + "_CLASSES", List.of("0", "9999"));
            cases = tried(cases, stage + "_LARGEST_CLASS", List.of("1", "99"));
        }
        cases = tried(cases, "SETTING", List.of("RURAL", "TOWN"));
        cases = tried(cases, "BUILT", List.of("1999", "2030"));
        return inAnyCase(cases, each -> isSmallPoint(each) || hasRooms(each, present));
    }

    private static boolean hasRooms(Map<String, String> school, List<String> present) {
        var classes = 0L;
        for (var stage : STAGES) {
            classes += Long.parseLong(school.getOrDefault(stage + "_CLASSES", "0"));
        }
        var needed = classes / 12 + (classes % 12 > 0 ? 1 : 0);
        var rural = text(school, "SETTING").equals("RURAL")
                && present.stream().allMatch(stage -> Long.parseLong(text(school, stage + "_LARGEST_CLASS")) < 30);
        var early = Long.parseLong(text(school, "BUILT")) <= 2016;
        var small = present.contains("JUNIOR") ? "61" : "54";
        var music = rural ? small : early ? "73" : "96";
        var art = rural ? small : early ? "67" : "90";
        return count(school, "MUSIC_ROOMS", music) >= needed && count(school, "ART_ROOMS", art) >= needed;
    }

    private static long count(Map<String, String> school, String column, String least) {
        var rooms = school.get(column);
        return rooms == null
                ? 0
                : Stream.of(rooms.split(";"))
                        .filter(room -> !Frac.of(room).below(Frac.of(least)))
                        .count();
    }

    private static Frac pupils(Map<String, String> school) {
        var sum = ZERO;
        for (var stage : STAGES) {
            sum = sum.plus(Frac.of(school.getOrDefault(stage + "_PUPILS", "0")));
        }
        return sum;
    }

    private static Frac usual(Map<String, String> school) {
        return Frac.of(isCombined(school) ? "2500" : "2000");
    }

    private static boolean isCombined(Map<String, String> school) {
        return List.of("NINE_YEAR", "TWELVE_YEAR").contains(text(school, "KIND"));
    }

    private String size(Map<String, String> school) {
        var cases = List.of(school);
        for (var stage : STAGES) {
            if (present(school, stage)) {
                cases = tried(cases, stage + "_PUPILS", List.of("0", "99999"));
            }
        }
        cases = tried(cases, "BUILT", List.of("1999", "2030"));
        cases = tried(cases, "MIGRANT_PUPILS", List.of("0", "99999"));
        return inAnyCase(cases, each -> {
            var pupils = pupils(each);
            var relieved = Long.parseLong(text(each, "BUILT")) <= 2010
                    || pupils.below(Frac.of(text(each, "MIGRANT_PUPILS")).times(Frac.of("2")));
            var most = relieved ? Frac.of(isCombined(each) ? "3000" : "2400") : usual(each);
            return !most.below(pupils);
        });
    }

    private String classes(Map<String, String> school) {
        return all(STAGES.stream()
                .filter(stage -> present(school, stage))
                .map(stage -> {
                    var largest = number(school, stage + "_LARGEST_CLASS");
                    var over = number(school, stage + "_OVERSIZE_CLASSES");
                    var limit = Frac.of(stage.equals("PRIMARY") ? "45" : "50");
                    if ((largest != null && limit.below(largest)) || (over != null && ZERO.below(over))) {
                        return "NOT_MET";
                    }
                    return over == null ? "UNDETERMINED" : "MET";
                })
                .toArray(String[]::new));
    }

    private String funding(Map<String, String> school) {
        var cases = List.of(school);
        for (var stage : STAGES) {
            if (present(school, stage)) {
                cases = tried(cases, stage + "_PUPILS", List.of("0", "99999"));
            }
        }
        if (List.of("TWELVE_YEAR", "COMPLETE_SECONDARY").contains(text(school, "KIND"))) {
            cases = tried(cases, "SENIOR_PUPILS", List.of("0", "99999"));
        }
        cases = tried(cases, "FUNDED_AS_100", List.of("YES", "NO"));
        return inAnyCase(
                cases,
                each -> "YES".equals(each.get("FUNDED_AS_100"))
                        || !pupils(each)
                                .plus(Frac.of(each.getOrDefault("SENIOR_PUPILS", "0")))
                                .below(Frac.of("100")));
    }

    private static String teachers(Map<String, String> school, String part) {
        var known = ZERO;
        var open = false;
        for (var stage : STAGES) {
            var count = number(school, stage + "_TEACHERS");
            known = count == null ? known : known.plus(count);
            open |= count == null
                    && (present(school, stage) || text(school, "KIND").equals("SPECIAL"));
        }
        var reported = number(school, part);
        return reaches(reported, known, open || (reported != null && known.below(reported)));
    }

    private static String funds(Map<String, String> school) {
        var budget = number(school, "OPERATING_BUDGET");
        var least = budget == null ? ZERO : budget.times(Frac.of("0.05"));
        return reaches(number(school, "TRAINING_FUNDS"), least, budget == null);
    }

    private static String reaches(@Nullable Frac part, Frac least, boolean open) {
        if (part != null && part.below(least)) {
            return "NOT_MET";
        }
        return part == null || open ? "UNDETERMINED" : "MET";
    }

    private @Nullable Frac figure(String name) {
        var text = figures.get(name);
        return text == null ? null : Frac.of(text);
    }

    private static @Nullable Frac sum(@Nullable Frac one, @Nullable Frac other) {
        return one == null || other == null ? null : one.plus(other);
    }

    private static @Nullable Frac less(@Nullable Frac one, @Nullable Frac other) {
        return one == null || other == null ? null : one.minus(other);
    }

    private String atLeast(String name, String least) {
        var value = figure(name);
        return value == null ? "UNDETERMINED" : value.below(Frac.of(least)) ? "NOT_MET" : "MET";
    }

    /** Where there are no such children, nothing is asked. */
    private static String shareOfChildren(@Nullable Frac part, @Nullable Frac whole, String least) {
        var nobody = part != null && whole != null && !ZERO.below(part) && !ZERO.below(whole);
        return nobody ? "MET" : share(part, whole, least);
    }

    /** A share of nothing says nothing. */
    private static String share(@Nullable Frac part, @Nullable Frac whole, String least) {
        if (part == null || whole == null || !ZERO.below(whole)) {
            return "UNDETERMINED";
        }
        return part.below(whole.times(Frac.of(least))) ? "NOT_MET" : "MET";
    }

    private String retention() {
        var entered = less(figure("ENTERED_PUPILS"), figure("DECEASED"));
        var more = figure("TRANSFERRED_IN");
        var fewer = figure("TRANSFERRED_OUT");
        return graduatesAdjusted
                ? share(less(sum(figure("GRADUATES"), fewer), more), entered, "0.95")
                : share(figure("GRADUATES"), less(sum(entered, more), fewer), "0.95");
    }

    /** Asked where there is, or may be, a public school of the stage in the setting. */
    private String nearby() {
        var verdicts = new ArrayList<String>();
        for (var setting : List.of("URBAN", "TOWN")) {
            for (var stage : STAGES) {
                if (unread || county.schools().stream().anyMatch(school -> isPublicIn(school, setting, stage))) {
                    verdicts.add(atLeast("NEARBY_" + setting + "_" + stage, setting.equals("URBAN") ? "1" : "0.95"));
                }
            }
        }
        return verdicts.isEmpty() ? "UNDETERMINED" : all(verdicts.toArray(String[]::new));
    }

    private static boolean isPublicIn(Map<String, String> school, String setting, String stage) {
        return teaches(school)
                && present(school, stage)
                && !"PRIVATE".equals(school.get("PROVIDER"))
                && setting.equals(school.getOrDefault("SETTING", setting));
    }
}
