package org.junheng.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Stage;

/** What one school reports, its campuses merged, as the rules on whole schools read it. */
final class SchoolFacts {

    private static final Map<String, Map<Stage, Column>> COLUMNS = new ConcurrentHashMap<>();

    private final School school;
    private final List<Stage> stages;

    SchoolFacts(School school) {
        this.school = school;
        this.stages = Arrays.stream(Stage.values())
                .filter(stage -> pupils(stage)
                        .map(pupils -> pupils.signum() > 0)
                        .orElse(school.kind().stages().contains(stage)))
                .toList();
    }

    School school() {
        return school;
    }

    /** What is known of a sum: its reported parts, and the columns of those that were not. */
    record Tally(Rational known, List<Input> inputs) {

        boolean isComplete() {
            return inputs.stream().noneMatch(Input::isMissing);
        }
    }

    /** Whether it is a school of compulsory education that may have pupils. */
    boolean teaches() {
        return !school.kind().stages().isEmpty() && !stages().isEmpty();
    }

    boolean isSpecial() {
        return school.kind() == SchoolKind.SPECIAL;
    }

    /** Whether it is no teaching point all of whose stages have fewer pupils; empty if that is not known. */
    Optional<Boolean> isJudged(int teachingPointMinimum) {
        if (school.kind() != SchoolKind.TEACHING_POINT) {
            return Optional.of(true);
        }
        var pupils = stages().stream().map(this::pupils).toList();
        var least = Rational.of(teachingPointMinimum);
        if (pupils.stream().flatMap(Optional::stream).anyMatch(known -> known.compareTo(least) >= 0)) {
            return Optional.of(true);
        }
        return pupils.stream().allMatch(Optional::isPresent) ? Optional.of(false) : Optional.empty();
    }

    /** The stages with pupils, and those of its kind whose pupils were not reported. */
    List<Stage> stages() {
        return stages;
    }

    /** A figure that is reported by stage, over both; one that was not reported is missing only in a stage it has. */
    Tally total(String figure) {
        var stages = isSpecial() ? List.of(Stage.values()) : stages();
        var known = Rational.ZERO;
        var inputs = new ArrayList<Input>();
        for (var stage : Stage.values()) {
            var column = column(stage, figure);
            var amount = amount(column);
            if (amount.isPresent() || stages.contains(stage)) {
                inputs.add(Input.of(school, column));
                known = known.plus(amount.orElse(Rational.ZERO));
            }
        }
        return new Tally(known, inputs);
    }

    Optional<Rational> amount(Column column) {
        return school.number(column);
    }

    private Optional<Rational> pupils(Stage stage) {
        return amount(column(stage, "PUPILS"));
    }

    static Column column(Stage stage, String figure) {
        return Objects.requireNonNull(
                COLUMNS.computeIfAbsent(figure, SchoolFacts::columns).get(stage));
    }

    private static Map<Stage, Column> columns(String figure) {
        var columns = new EnumMap<Stage, Column>(Stage.class);
        for (var stage : Stage.values()) {
            columns.put(stage, Column.valueOf(stage + "_" + figure));
        }
        return columns;
    }
}
