package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns hold the units that {@link UnitReader} reads from the cells of the same schools, exactly. */
class UnitColumnsTest {

    private static final int COUNTIES = 400;

    private static final Map<SchoolKind, Map<Level, BigDecimal>> WEIGHTS = Map.of(
            SchoolKind.NINE_YEAR,
            Map.of(Level.PRIMARY, BigDecimal.ONE, Level.JUNIOR, new BigDecimal("1.1")),
            SchoolKind.COMPLETE_SECONDARY,
            Map.of(Level.JUNIOR, BigDecimal.ONE, Level.SENIOR, new BigDecimal("1.2")),
            SchoolKind.TWELVE_YEAR,
            Map.of(
                    Level.PRIMARY,
                    new BigDecimal("1E+1"),
                    Level.JUNIOR,
                    new BigDecimal("11"),
                    Level.SENIOR,
                    new BigDecimal("13.2")));

    private static final List<ReadingRules> RULES = List.of(
            new ReadingRules(50, true, 50, 99, WEIGHTS),
            new ReadingRules(0, false, 60, 60, WEIGHTS),
            new ReadingRules(
                    1,
                    true,
                    0,
                    100,
                    Map.of(
                            SchoolKind.NINE_YEAR,
                            Map.of(Level.JUNIOR, BigDecimal.TWO),
                            SchoolKind.TWELVE_YEAR,
                            Map.of(Level.PRIMARY, BigDecimal.TEN, Level.SENIOR, BigDecimal.TWO))));

    private static final List<String> PUPILS =
            List.of("", "0", "0", "0", "0", "1", "20", "30", "40", "49", "50", "59", "60", "99", "100", "500");

    @ParameterizedTest
    @EnumSource
    void Hold_the_units_that_the_cells_give(Stage stage) {
        var random = new Random(11);
        for (var rules : RULES) {
            var columns = new UnitColumns(rules, stage);
            for (var number = 0; number < COUNTIES; number++) {
                var county = county(random);

                columns.read(county);

                assertThat(columns.to()).isGreaterThanOrEqualTo(columns.from());
                var rows = county.rows();
                for (var row = 0; row < rows.size(); row++) {
                    assertSame(columns, row, rows.get(row), rules, stage);
                }
            }
        }
    }

    @Test
    void A_relief_of_one_county_is_forgotten_in_the_next() {
        var columns = new UnitColumns(RULES.getFirst(), Stage.PRIMARY);
        var dense = columnsOf(cells -> {
            cells.put(Column.DENSE_CENTRE, School.YES);
            cells.put(Column.BORROWED_SPORT_AREA, "100.5");
        });

        columns.read(dense);
        assertThat(columns.amounts(Resource.SPORT_FACILITIES)).containsExactly(101_005_000);
        columns.read(dense);
        assertThat(columns.amounts(Resource.SPORT_FACILITIES)).containsExactly(101_005_000);
        columns.read(columnsOf(cells -> {}));
        assertThat(columns.amounts(Resource.SPORT_FACILITIES)).containsExactly(100_000_000);
        assertThat(dense.figures(Figure.place(Resource.SPORT_FACILITIES, Stage.PRIMARY)))
                .as("the county's own column")
                .containsExactly(100_000_000);
    }

    private static CountyColumns columnsOf(Consumer<Map<Column, String>> change) {
        return CountyColumns.of(StatisticsFixture.county(StatisticsFixture.primary(1, change)))
                .orElseThrow();
    }

    private static CountyColumns county(Random random) {
        var schools = IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> school(number, random))
                .toArray(School[]::new);
        return CountyColumns.of(StatisticsFixture.county(schools)).orElseThrow();
    }

    private static School school(int number, Random random) {
        var kinds = SchoolKind.values();
        return StatisticsFixture.school(number, kinds[random.nextInt(kinds.length)], cells -> {
            for (var level : Level.values()) {
                put(cells, level.pupils(), PUPILS.get(random.nextInt(PUPILS.size())));
            }
            for (var column : List.of(Column.PRIMARY_VISITING, Column.JUNIOR_VISITING, Column.BORROWED_SPORT_AREA)) {
                put(cells, column, List.of("", "0", "1", "2").get(random.nextInt(4)));
            }
            cells.put(Column.PROVIDER, random.nextInt(4) == 0 ? "PRIVATE" : "PUBLIC");
            put(cells, Column.SETTING, List.of("", "TOWN", "RURAL", "RURAL").get(random.nextInt(4)));
            cells.put(Column.DENSE_CENTRE, random.nextBoolean() ? School.YES : School.NO);
            for (var column : List.of(
                    Column.PRIMARY_SPORT_ART,
                    Column.JUNIOR_SPORT_ART,
                    Column.PRIMARY_BACKBONE,
                    Column.JUNIOR_ABOVE_STANDARD,
                    Column.TEACHING_AREA,
                    Column.SPORT_GROUND_AREA,
                    Column.EQUIPMENT,
                    Column.MULTIMEDIA_ROOMS)) {
                if (random.nextInt(40) == 0) {
                    cells.remove(column);
                }
            }
        });
    }

    private static void put(Map<Column, String> cells, Column column, String value) {
        if (value.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
    }

    private static void assertSame(UnitColumns columns, int row, School school, ReadingRules rules, Stage stage) {
        var what = "%s %s by %s".formatted(stage, school.cells(), rules);
        var unit = new UnitReader(school, rules)
                .units().stream().filter(each -> each.stage() == stage).findFirst();
        if (row < columns.from() || row >= columns.to()) {
            assertThat(unit).as(what).isEmpty();
            return;
        }
        assertThat((columns.known()[row] & UnitColumns.NO_UNIT) == 0).as(what).isEqualTo(unit.isPresent());
        var pupils = unit.map(TeachingUnit::pupils).orElse(0L);
        assertThat(columns.pupils()[row]).as(what).isEqualTo(pupils.doubleValue());
        for (var resource : Resource.values()) {
            if (pupils == 0) {
                assertThat(columns.known()[row] & ~UnitColumns.NO_UNIT).as(what).isZero();
                assertThat(columns.shares(resource)[row]).as(what).isZero();
                assertThat(columns.totals(resource)[row]).as(what).isZero();
                assertThat(columns.inverse()[row]).as(what).isZero();
            } else {
                assertThat(columns.inverse()[row]).as(what).isCloseTo(1.0 / pupils, within(1e-15));
                assertSame(columns, row, unit.orElseThrow(), resource, what);
            }
        }
    }

    private static void assertSame(UnitColumns columns, int row, TeachingUnit unit, Resource resource, String what) {
        var known = (columns.known()[row] & (1 << UnitColumns.place(resource))) != 0;
        assertThat(known)
                .as(what + " " + resource)
                .isEqualTo(unit.amount(resource).isPresent());
        if (!known) {
            return;
        }
        var weight = columns.weights(resource)[row];
        var total = columns.totals(resource)[row];
        assertThat(columns.shares(resource)[row])
                .as(what + " " + resource)
                .isCloseTo(weight * columns.pupils()[row] / total, within(1e-15));
        var share = whole(weight).times(whole(columns.pupils()[row])).over(whole(total));
        var amount = whole(columns.amounts(resource)[row]).times(share).times(resource.factor());
        assertThat(amount.over(unitOf(resource)))
                .as(what + " " + resource)
                .isEqualTo(unit.amount(resource).orElseThrow());
    }

    /** Amounts with decimals stand in ten-thousandths. */
    private static Rational unitOf(Resource resource) {
        return switch (resource) {
            case ABOVE_STANDARD_TEACHERS, BACKBONE_TEACHERS, SPORT_ART_TEACHERS, MULTIMEDIA_ROOMS -> Rational.ONE;
            case TEACHING_ROOMS, SPORT_FACILITIES, EQUIPMENT -> Rational.of(10_000);
        };
    }

    private static Rational whole(double number) {
        assertThat(number).isEqualTo(Math.rint(number));
        return Rational.of((long) number);
    }
}
