package org.junheng.planning;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/** What kinds of schools become when schools are merged or divided. */
final class SchoolKinds {

    private SchoolKinds() {}

    /**
     * The kind of two schools in one.
     *
     * @throws Refusal if one of them is a campus or of no compulsory education
     */
    static SchoolKind together(School one, School other) {
        List.of(one, other).forEach(SchoolKinds::check);
        var stages = EnumSet.noneOf(Stage.class);
        stages.addAll(one.kind().stages());
        stages.addAll(other.kind().stages());
        if (stages.equals(EnumSet.of(Stage.PRIMARY))) {
            return other.kind();
        }
        var senior = hasSenior(one.kind()) || hasSenior(other.kind());
        if (stages.equals(EnumSet.of(Stage.JUNIOR))) {
            return senior ? SchoolKind.COMPLETE_SECONDARY : SchoolKind.JUNIOR;
        }
        return senior ? SchoolKind.TWELVE_YEAR : SchoolKind.NINE_YEAR;
    }

    /**
     * What is left of a school when a stage leaves it.
     *
     * @throws Refusal if it has no such stage, no other one, or nothing of a known kind is left
     */
    static SchoolKind without(School school, Stage stage) {
        check(school);
        return switch (school.kind()) {
            case NINE_YEAR -> stage == Stage.PRIMARY ? SchoolKind.JUNIOR : SchoolKind.PRIMARY;
            case TWELVE_YEAR -> {
                if (stage == Stage.JUNIOR) {
                    throw Refusal.invalid("planning.change.noKind", school.name());
                }
                yield SchoolKind.COMPLETE_SECONDARY;
            }
            case PRIMARY, TEACHING_POINT, JUNIOR, COMPLETE_SECONDARY, SPECIAL, VOCATIONAL ->
                throw Refusal.invalid("planning.change.oneStage", school.name());
        };
    }

    /** Refuses what can be neither merged nor divided. */
    static void check(School school) {
        if (school.isCampus()) {
            throw Refusal.invalid("planning.change.campus", school.name());
        }
        if (school.kind().stages().isEmpty()) {
            throw Refusal.invalid("planning.change.noStages", school.name());
        }
    }

    /** The row with zeros where its kind of school has nothing to report: blanks would make the whole unreported. */
    static School completed(School school) {
        var cells = new EnumMap<Column, String>(school.cells());
        Arrays.stream(Column.values())
                .filter(column -> !belongs(school.kind(), column))
                .forEach(column -> cells.putIfAbsent(column, "0"));
        return new School(cells);
    }

    private static boolean belongs(SchoolKind kind, Column column) {
        if (column == Column.SENIOR_PUPILS) {
            return hasSenior(kind);
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> column.name().startsWith(stage + "_"))
                .allMatch(kind.stages()::contains);
    }

    private static boolean hasSenior(SchoolKind kind) {
        return kind == SchoolKind.TWELVE_YEAR || kind == SchoolKind.COMPLETE_SECONDARY;
    }
}
