package org.junheng.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Figures;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Stage;

/** A school that falls into two: what stays and what leaves are together what there was. */
final class Parts {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String ROOMS = ";";

    private final School school;
    private final Division division;
    private final Map<Column, String> rest;
    private final Map<Column, String> leaving;

    Parts(School school, Division division) {
        SchoolKinds.check(school);
        this.school = school;
        this.division = division;
        this.rest = new EnumMap<>(school.cells());
        this.leaving = new EnumMap<>(school.cells());
        leaving.put(Column.NAME, division.name());
        var stage = division.stage();
        if (stage != null) {
            rest.put(Column.KIND, SchoolKinds.without(school, stage).name());
            leaving.put(Column.KIND, kind(stage).name());
        }
        school.cells().keySet().forEach(this::divide);
    }

    /** What stays, under the old code. */
    School rest() {
        return new School(rest);
    }

    /** What leaves, under a new code. */
    School leaving(String code) {
        leaving.put(Column.CODE, code);
        return new School(leaving);
    }

    private static SchoolKind kind(Stage stage) {
        return switch (stage) {
            case PRIMARY -> SchoolKind.PRIMARY;
            case JUNIOR -> SchoolKind.JUNIOR;
        };
    }

    private void divide(Column column) {
        if (Figures.isSummable(column)) {
            school.amount(column).ifPresent(amount -> {
                var leaves = leaves(column, amount);
                leaving.put(column, Plain.of(leaves));
                rest.put(column, Plain.of(amount.subtract(leaves)));
            });
        } else if (Figures.isRooms(column)) {
            school.text(column)
                    .filter(rooms -> school.reportsRooms(column))
                    .ifPresent(rooms -> divideRooms(column, List.of(rooms.split(ROOMS, -1))));
        } else {
            largestOfStage(column);
        }
    }

    /** The largest class is where its stage is. */
    private void largestOfStage(Column column) {
        var stage = division.stage();
        if (stage != null && column.name().endsWith("_LARGEST_CLASS")) {
            (isOf(column, stage) ? rest : leaving).put(column, "0");
        }
    }

    private void divideRooms(Column column, List<String> rooms) {
        var leaves = BigDecimal.valueOf(rooms.size())
                .multiply(said())
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        put(leaving, column, rooms.subList(0, leaves));
        put(rest, column, rooms.subList(leaves, rooms.size()));
    }

    private static void put(Map<Column, String> cells, Column column, List<String> rooms) {
        if (rooms.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, String.join(ROOMS, rooms));
        }
    }

    /** A stage leaves as a whole with its people; everything else as it was said. */
    private BigDecimal leaves(Column column, BigDecimal amount) {
        var stage = division.stage();
        if (stage != null && !isShared(column)) {
            return isOf(column, stage) ? amount : BigDecimal.ZERO;
        }
        var people =
                stage == null ? BigDecimal.ZERO : people(column, Stage.PRIMARY).add(people(column, Stage.JUNIOR));
        if (stage != null && people.signum() > 0) {
            return amount.multiply(people(column, stage)).divide(people, 0, RoundingMode.HALF_UP);
        }
        var gone = amount.multiply(said());
        return Figures.isWhole(column) ? gone.setScale(0, RoundingMode.HALF_UP) : gone;
    }

    private BigDecimal said() {
        return BigDecimal.valueOf(division.percent()).divide(HUNDRED);
    }

    /** The people of a stage whom a figure of the whole school counts a part of; zero if it counts no people. */
    private BigDecimal people(Column column, Stage stage) {
        var whole = switch (column) {
            case CERTIFIED_TEACHERS, TRAINED_TEACHERS -> "_TEACHERS";
            case MIGRANT_PUPILS -> "_PUPILS";
            default -> "";
        };
        return whole.isEmpty()
                ? BigDecimal.ZERO
                : school.amount(Column.valueOf(stage + whole)).orElse(BigDecimal.ZERO);
    }

    private static boolean isShared(Column column) {
        return column != Column.SENIOR_PUPILS && !isOf(column, Stage.PRIMARY) && !isOf(column, Stage.JUNIOR);
    }

    private static boolean isOf(Column column, Stage stage) {
        return column.name().startsWith(stage + "_");
    }
}
