package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Test;

class CountyColumnsTest {

    @Test
    void What_is_stored_is_read_back() {
        var columns = CountyColumns.of(StatisticsFixture.county(
                        StatisticsFixture.primary(1, cells -> {
                            cells.put(Column.SPORT_GROUND_AREA, "1234567.8901");
                            cells.put(Column.EQUIPMENT, "25.5");
                            cells.put(Column.SETTING, "RURAL");
                            cells.put(Column.DENSE_CENTRE, "YES");
                            cells.remove(Column.TEACHING_AREA);
                        }),
                        StatisticsFixture.junior(2, cells -> {
                            cells.put(Column.JUNIOR_PUPILS, "70000");
                            cells.put(Column.PROVIDER, "PRIVATE");
                        })))
                .orElseThrow();

        var read = ColumnBytes.read(ColumnBytes.write(columns));

        assertThat(read).isEqualTo(columns);
        assertThat(read.rows()).first().satisfies(row -> {
            assertThat(row.text(Column.SPORT_GROUND_AREA)).hasValue("1235567.8901");
            assertThat(row.text(Column.INDOOR_SPORT_AREA)).hasValue("0");
            assertThat(row.text(Column.EQUIPMENT)).hasValue("25.5");
            assertThat(row.text(Column.TEACHING_AREA)).isEmpty();
            assertThat(row.setting()).hasValue(Setting.RURAL);
            assertThat(row.isInDenseCentre()).isTrue();
        });
        assertThat(read.rows()).last().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(SchoolKind.JUNIOR);
            assertThat(row.amount(Column.JUNIOR_PUPILS)).hasValue(new BigDecimal("70000"));
            assertThat(row.isPrivate()).isTrue();
        });
    }

    /** More schools than a byte counts, each with a gap of its own, so that every bit of what is stored is needed. */
    @Test
    void What_is_stored_of_many_schools_is_read_back() {
        var figures = Figure.ALL.stream()
                .map(figure -> figure.terms().getFirst().column())
                .toList();
        var schools = IntStream.range(0, 300)
                .mapToObj(number -> StatisticsFixture.school(number, SchoolKind.TWELVE_YEAR, cells -> {
                    cells.put(Column.INDOOR_SPORT_AREA, "0");
                    figures.forEach(column -> cells.put(column, Integer.toString(7 * number)));
                    cells.remove(figures.get(number % figures.size()));
                }))
                .toArray(School[]::new);
        var columns = columns(schools);

        var stored = ColumnBytes.write(columns);

        assertThat(ColumnBytes.read(stored)).isEqualTo(columns).hasSameHashCodeAs(columns);
        assertThat(stored).startsWith(1, 300 - 256, 1);
        assertThat(columns.isComplete()).isFalse();
        for (var row = 0; row < 300; row++) {
            assertThat(columns.rows().get(row).cells()).doesNotContainKey(figures.get(row % figures.size()));
        }
    }

    @Test
    void Columns_differ_by_every_trait_figure_and_gap() {
        var columns = columns(StatisticsFixture.primary(1, cells -> {}));
        var others = List.of(
                columns(StatisticsFixture.primary(1, cells -> cells.put(Column.SETTING, "RURAL"))),
                columns(StatisticsFixture.primary(1, cells -> cells.put(Column.EQUIPMENT, "250.0001"))),
                columns(StatisticsFixture.primary(1, cells -> cells.remove(Column.JUNIOR_PUPILS))),
                columns());

        assertThat(columns.isComplete()).isTrue();
        assertThat(others).doesNotContain(columns);
        assertThat(others.get(1).hashCode()).isNotEqualTo(columns.hashCode());
        assertThat(others.getFirst().hashCode()).isNotEqualTo(columns.hashCode());
    }

    /** A stored form has to be read for ever. */
    @Test
    void The_stored_form_stays_what_it_is() {
        var columns = CountyColumns.of(StatisticsFixture.county(StatisticsFixture.school(
                        3, SchoolKind.TWELVE_YEAR, cells -> cells.put(Column.PRIMARY_PUPILS, "300"))))
                .orElseThrow();

        assertThat(ColumnBytes.write(columns))
                .startsWith(1, 1, 0, 4, 2, 300 & 0xff, 1)
                .endsWith(34, 88, 27, 34, 16, 39, 32, 33, 250);
    }

    @Test
    void Every_kind_keeps_its_place_in_the_stored_form() {
        assertThat(Traits.KINDS)
                .containsExactlyInAnyOrder(SchoolKind.values())
                .startsWith(SchoolKind.PRIMARY, SchoolKind.TEACHING_POINT, SchoolKind.JUNIOR, SchoolKind.NINE_YEAR);
    }

    @Test
    void Campuses_are_merged_first() {
        var columns = CountyColumns.of(StatisticsFixture.county(
                        StatisticsFixture.primary(1, cells -> {}), StatisticsFixture.primary(2, cells -> {
                            cells.put(Column.COUNTED, "NO");
                            cells.put(Column.MAIN_SCHOOL, "2132100001");
                        })))
                .orElseThrow();

        assertThat(columns.rows())
                .singleElement()
                .matches(row -> row.text(Column.PRIMARY_PUPILS).equals(Optional.of("800")));
    }

    @Test
    void A_figure_too_fine_or_too_large_makes_no_columns() {
        assertThat(with(Column.EQUIPMENT, "0.12345")).isEmpty();
        assertThat(with(Column.EQUIPMENT, "0.1234")).isPresent();
        assertThat(with(Column.TEACHING_AREA, "6871947.6736")).isEmpty();
        assertThat(with(Column.TEACHING_AREA, "999.99"))
                .as("less than indoor space")
                .isEmpty();
        assertThat(with(Column.TEACHING_AREA, "6871947.6735")).isPresent();
        assertThat(with(Column.PRIMARY_PUPILS, "4194304")).isEmpty();
        assertThat(with(Column.PRIMARY_PUPILS, "4194303")).isPresent();
        assertThat(with(Column.PRIMARY_PUPILS, "-1")).isEmpty();
    }

    @Test
    void Schools_of_a_stage_stand_together() {
        var columns = CountyColumns.of(StatisticsFixture.county(
                        StatisticsFixture.school(1, SchoolKind.SPECIAL, cells -> cells.put(Column.PRIMARY_PUPILS, "9")),
                        StatisticsFixture.junior(2, cells -> {}),
                        StatisticsFixture.school(3, SchoolKind.NINE_YEAR, cells -> {
                            cells.put(Column.PRIMARY_PUPILS, "9");
                            cells.remove(Column.JUNIOR_PUPILS);
                        }),
                        StatisticsFixture.primary(4, cells -> {})))
                .orElseThrow();

        assertThat(columns.rows())
                .extracting(School::kind)
                .containsExactly(SchoolKind.PRIMARY, SchoolKind.NINE_YEAR, SchoolKind.JUNIOR, SchoolKind.SPECIAL);
        assertThat(columns.from(Stage.PRIMARY)).isZero();
        assertThat(columns.to(Stage.PRIMARY)).isEqualTo(2);
        assertThat(columns.from(Stage.JUNIOR)).isEqualTo(1);
        assertThat(columns.to(Stage.JUNIOR)).isEqualTo(3);
    }

    @Test
    void A_school_with_other_figures_takes_the_place_it_had() {
        var junior = StatisticsFixture.junior(1, cells -> {});
        var primary = StatisticsFixture.primary(2, cells -> {});
        var better = StatisticsFixture.junior(1, cells -> {
            cells.put(Column.EQUIPMENT, "900.5");
            cells.remove(Column.TEACHING_AREA);
        });
        var attached = StatisticsFixture.junior(1, cells -> cells.put(Column.PRIMARY_PUPILS, "7"));
        var columns = columns(junior, primary);

        assertThat(columns.with(0, better)).hasValue(columns(better, primary));
        assertThat(columns.with(0, attached)).hasValue(columns(attached, primary));
        assertThat(columns.with(0, attached).orElseThrow().with(0, better)).hasValue(columns(better, primary));
        assertThat(columns.with(1, StatisticsFixture.primary(2, cells -> cells.put(Column.EQUIPMENT, "0.00001"))))
                .isEmpty();
        assertThat(columns).isEqualTo(columns(junior, primary));
    }

    private static CountyColumns columns(School... schools) {
        return CountyColumns.of(StatisticsFixture.county(schools)).orElseThrow();
    }

    private static Optional<CountyColumns> with(Column column, String value) {
        return CountyColumns.of(
                StatisticsFixture.county(StatisticsFixture.primary(1, cells -> cells.putAll(Map.of(column, value)))));
    }
}
