package org.junheng.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Plan;
import org.junheng.assessment.ResourceItem;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.shared.Stage;

/**
 * What the schools would report once a plan is carried out. Of teachers only the item's own figure changes; the total of full-time
 * teachers rises where a part would exceed it, and those new ones come certified and trained.
 */
final class PlannedFigures {

    private static final BigDecimal WAN = new BigDecimal("10000");

    private final Map<String, Map<Column, String>> rows = new LinkedHashMap<>();
    private final List<School> schools;

    private PlannedFigures(CountyStatistics before) {
        this.schools = before.schools();
    }

    /** The figures in which the plan changes the statistics. */
    static List<FigureChange> of(CountyStatistics before, List<Plan.Line> lines) {
        var figures = new PlannedFigures(before);
        lines.forEach(figures::apply);
        figures.raiseTotals();
        return figures.rows.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new FigureChange(row.getKey(), cell.getKey(), cell.getValue())))
                .toList();
    }

    private void apply(Plan.Line line) {
        var column = column(line.item(), line.stage());
        var change = column == Column.EQUIPMENT ? line.change().divide(WAN) : line.change();
        var left = change;
        // A main school may have fewer teachers of its own than are moved away; then its campuses give the rest.
        for (var row : parts(line.school().value())) {
            var has = amount(row, column);
            var now = has.add(left).max(BigDecimal.ZERO);
            put(row, column, now);
            left = left.subtract(now.subtract(has));
        }
    }

    private List<School> parts(String school) {
        var main = schools.stream().filter(row -> row.code().value().equals(school));
        var campuses = schools.stream()
                .filter(School::isCampus)
                .filter(row -> row.mainSchool()
                        .filter(code -> code.value().equals(school))
                        .isPresent());
        return Stream.concat(main, campuses).toList();
    }

    private void raiseTotals() {
        for (var school : schools) {
            if (rows.containsKey(school.code().value())) {
                for (var stage : Stage.values()) {
                    raiseTotal(school, stage);
                }
            }
        }
    }

    private void raiseTotal(School school, Stage stage) {
        var total = Column.valueOf(stage + "_TEACHERS");
        var most = new ArrayList<BigDecimal>();
        for (var part : List.of("_ABOVE_STANDARD", "_BACKBONE", "_SPORT_ART")) {
            most.add(amount(school, Column.valueOf(stage + part)));
        }
        var more = most.stream().reduce(BigDecimal.ZERO, BigDecimal::max).subtract(amount(school, total));
        if (school.text(total).isPresent() && more.signum() > 0) {
            for (var column : List.of(total, Column.CERTIFIED_TEACHERS, Column.TRAINED_TEACHERS)) {
                if (school.text(column).isPresent()) {
                    put(school, column, amount(school, column).add(more));
                }
            }
        }
    }

    private BigDecimal amount(School school, Column column) {
        var changed = rows.getOrDefault(school.code().value(), Map.of()).get(column);
        return changed == null ? school.amount(column).orElse(BigDecimal.ZERO) : new BigDecimal(changed);
    }

    private void put(School school, Column column, BigDecimal amount) {
        if (amount.compareTo(amount(school, column)) != 0) {
            Objects.requireNonNull(rows.computeIfAbsent(school.code().value(), code -> new EnumMap<>(Column.class)))
                    .put(column, Plain.of(amount));
        }
    }

    private static Column column(String item, @Nullable Stage stage) {
        return switch (ResourceItem.of(item)) {
            case ABOVE_STANDARD_TEACHERS -> Column.valueOf(stage + "_ABOVE_STANDARD");
            case BACKBONE_TEACHERS -> Column.valueOf(stage + "_BACKBONE");
            case SPORT_ART_TEACHERS -> Column.valueOf(stage + "_SPORT_ART");
            case TEACHING_ROOMS -> Column.TEACHING_AREA;
            case SPORT_FACILITIES -> Column.SPORT_GROUND_AREA;
            case EQUIPMENT -> Column.EQUIPMENT;
            case MULTIMEDIA_ROOMS -> Column.MULTIMEDIA_ROOMS;
        };
    }
}
