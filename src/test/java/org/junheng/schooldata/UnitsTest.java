package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.junior;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.school;
import static org.junheng.schooldata.StatisticsFixture.without;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junheng.Clause;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final ReadingRules RULES = new ReadingRules(
            50,
            true,
            50,
            99,
            Map.of(
                    SchoolKind.NINE_YEAR,
                    Map.of(Level.PRIMARY, BigDecimal.ONE, Level.JUNIOR, new BigDecimal("1.1")),
                    SchoolKind.COMPLETE_SECONDARY,
                    Map.of(Level.JUNIOR, BigDecimal.ONE, Level.SENIOR, new BigDecimal("1.2")),
                    SchoolKind.TWELVE_YEAR,
                    Map.of(
                            Level.PRIMARY,
                            BigDecimal.ONE,
                            Level.JUNIOR,
                            new BigDecimal("1.1"),
                            Level.SENIOR,
                            new BigDecimal("1.32"))));

    @Test
    @Clause("units-in-scope")
    void Kinds_of_schools_give_their_stages_and_teaching_points_count_from_fifty_pupils() {
        var rows = county(
                primary(1, cells -> {}),
                junior(2, cells -> {}),
                pupils(3, SchoolKind.NINE_YEAR),
                pupils(4, SchoolKind.TWELVE_YEAR),
                school(5, SchoolKind.COMPLETE_SECONDARY, cells -> cells.put(Column.JUNIOR_PUPILS, "100")),
                pupils(6, SchoolKind.SPECIAL),
                pupils(7, SchoolKind.VOCATIONAL),
                primary(8, cells -> {
                    cells.put(Column.KIND, "TEACHING_POINT");
                    cells.put(Column.PRIMARY_PUPILS, "49");
                }),
                primary(9, cells -> {
                    cells.put(Column.KIND, "TEACHING_POINT");
                    cells.put(Column.PRIMARY_PUPILS, "50");
                }));

        assertThat(rows.units(RULES))
                .extracting(UnitsTest::name)
                .containsExactly(
                        "1 PRIMARY",
                        "2 JUNIOR",
                        "3 PRIMARY",
                        "3 JUNIOR",
                        "4 PRIMARY",
                        "4 JUNIOR",
                        "5 JUNIOR",
                        "9 PRIMARY");
    }

    @Test
    @Clause("units-in-scope")
    void Attached_classes_are_a_unit_and_share_as_in_a_school_of_all_these_stages() {
        var attached = primary(1, cells -> cells.put(Column.JUNIOR_PUPILS, "200"));
        var nineYear = primary(1, cells -> {
            cells.put(Column.JUNIOR_PUPILS, "200");
            cells.put(Column.KIND, "NINE_YEAR");
        });
        var complete = pupils(2, SchoolKind.COMPLETE_SECONDARY);
        var twelveYear = pupils(2, SchoolKind.TWELVE_YEAR);

        assertThat(county(attached).units(RULES))
                .isEqualTo(county(nineYear).units(RULES))
                .hasSize(2);
        assertThat(county(complete).units(RULES))
                .isEqualTo(county(twelveYear).units(RULES))
                .hasSize(2);
    }

    @Test
    void Private_schools_are_left_out_where_the_rules_say_so() {
        var rules = new ReadingRules(50, false, 50, 99, Map.of());
        var rows = county(primary(1, cells -> cells.put(Column.PROVIDER, "PRIVATE")), primary(2, cells -> {}));

        assertThat(rows.units(rules)).extracting(UnitsTest::name).containsExactly("2 PRIMARY");
        assertThat(rows.units(RULES)).hasSize(2);
    }

    @Test
    @Clause("empty-stage")
    void A_stage_without_pupils_is_no_unit_but_one_not_reported_is_open() {
        var rows = county(
                school(1, SchoolKind.NINE_YEAR, cells -> cells.put(Column.JUNIOR_PUPILS, "300")),
                primary(2, without(Column.PRIMARY_PUPILS)));

        assertThat(rows.units(RULES)).extracting(UnitsTest::name).containsExactly("1 JUNIOR", "2 PRIMARY");
        assertThat(rows.units(RULES).getLast().pupils()).isNull();
    }

    @Test
    @Clause("campuses-merged")
    void A_campus_is_added_to_its_main_school_before_scope_and_splitting() {
        var main = primary(1, cells -> {
            cells.put(Column.KIND, "TEACHING_POINT");
            cells.put(Column.PRIMARY_PUPILS, "30");
            cells.remove(Column.PRIMARY_VISITING);
        });
        var campus = primary(2, cells -> {
            cells.put(Column.COUNTED, School.NO);
            cells.put(Column.MAIN_SCHOOL, "2132100001");
            cells.put(Column.PRIMARY_PUPILS, "25");
            cells.put(Column.PRIMARY_VISITING, "2");
            cells.remove(Column.EQUIPMENT);
        });

        var unit = county(main, campus).units(RULES).getFirst();

        assertThat(unit.pupils()).isEqualTo(55);
        assertThat(unit.amount(Resource.ABOVE_STANDARD_TEACHERS)).contains(Rational.of(120));
        assertThat(unit.amount(Resource.EQUIPMENT)).isEmpty();
        assertThat(county(main, campus).merged()).singleElement().satisfies(merged -> {
            assertThat(merged.amount(Column.PRIMARY_VISITING)).contains(new BigDecimal("2"));
            assertThat(merged.name()).isEqualTo("School 1");
        });
    }

    @Test
    @Clause("shared-assets-split")
    void Shared_assets_are_split_by_weighted_pupils_and_teachers_are_not() {
        var nine = school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "500");
            cells.put(Column.JUNIOR_PUPILS, "300");
            cells.put(Column.MULTIMEDIA_ROOMS, "83");
            cells.put(Column.PRIMARY_ABOVE_STANDARD, "31");
        });
        var complete = school(2, SchoolKind.COMPLETE_SECONDARY, cells -> {
            cells.put(Column.JUNIOR_PUPILS, "600");
            cells.put(Column.SENIOR_PUPILS, "500");
            cells.put(Column.MULTIMEDIA_ROOMS, "60");
        });
        var twelve = school(3, SchoolKind.TWELVE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "100");
            cells.put(Column.JUNIOR_PUPILS, "100");
            cells.put(Column.SENIOR_PUPILS, "100");
            cells.put(Column.MULTIMEDIA_ROOMS, "342");
        });

        assertThat(county(nine, complete, twelve).units(RULES))
                .extracting(unit -> unit.amount(Resource.MULTIMEDIA_ROOMS).orElseThrow())
                .containsExactly(Rational.of(50), Rational.of(33), Rational.of(30), Rational.of(100), Rational.of(110));
        assertThat(county(nine).units(RULES).getFirst().amount(Resource.ABOVE_STANDARD_TEACHERS))
                .contains(Rational.of(31));
    }

    @Test
    @Clause("splitting-needs-all-stages")
    void Without_the_pupils_of_another_stage_the_split_amounts_are_missing() {
        var complete = school(1, SchoolKind.COMPLETE_SECONDARY, cells -> {
            cells.put(Column.JUNIOR_PUPILS, "600");
            cells.remove(Column.SENIOR_PUPILS);
        });

        var unit = county(complete).units(RULES).getFirst();

        assertThat(unit.amounts().keySet())
                .containsExactly(
                        Resource.ABOVE_STANDARD_TEACHERS, Resource.BACKBONE_TEACHERS, Resource.SPORT_ART_TEACHERS);
    }

    @Test
    @Clause("small-rural-relief")
    void Visiting_teachers_count_in_small_rural_schools_only() {
        assertThat(List.of(rural("49"), rural("50"), rural("99"), rural("100")))
                .extracting(unit -> unit.amount(Resource.SPORT_ART_TEACHERS).orElseThrow())
                .containsExactly(Rational.of(1), Rational.of(3), Rational.of(3), Rational.of(1));
        assertThat(rural("50").reliefs()).containsExactly(Resource.SPORT_ART_TEACHERS);
        var nine = school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.SETTING, "RURAL");
            cells.put(Column.PRIMARY_PUPILS, "60");
            cells.put(Column.JUNIOR_PUPILS, "40");
            cells.put(Column.PRIMARY_VISITING, "2");
        });
        assertThat(county(nine).units(RULES).getFirst().reliefs()).isEmpty();
    }

    private static TeachingUnit rural(String pupils) {
        return county(primary(1, cells -> {
                    cells.put(Column.SETTING, "RURAL");
                    cells.put(Column.PRIMARY_PUPILS, pupils);
                    cells.put(Column.PRIMARY_SPORT_ART, "1");
                    cells.put(Column.PRIMARY_VISITING, "2");
                    cells.remove(Column.JUNIOR_PUPILS);
                }))
                .units(RULES)
                .getFirst();
    }

    @Test
    @Clause("dense-centre-relief")
    void Borrowed_sports_space_counts_in_dense_centres_only_and_is_split() {
        var dense = school(1, SchoolKind.NINE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "110");
            cells.put(Column.JUNIOR_PUPILS, "100");
            cells.put(Column.SPORT_GROUND_AREA, "100");
            cells.put(Column.INDOOR_SPORT_AREA, "20");
            cells.put(Column.BORROWED_SPORT_AREA, "80");
            cells.put(Column.DENSE_CENTRE, School.YES);
        });
        var other = dense.with(Column.DENSE_CENTRE, School.NO);

        assertThat(county(dense).units(RULES))
                .extracting(unit -> unit.amount(Resource.SPORT_FACILITIES).orElseThrow())
                .containsExactly(Rational.of(100), Rational.of(100));
        assertThat(county(other).units(RULES).getFirst().amount(Resource.SPORT_FACILITIES))
                .contains(Rational.of(60));
    }

    @Test
    @Clause("teaching-rooms-without-sport")
    void Indoor_sports_count_as_sports_facilities_and_not_as_teaching_rooms() {
        var unit = county(primary(1, cells -> {})).units(RULES).getFirst();

        assertThat(unit.amount(Resource.TEACHING_ROOMS)).contains(Rational.of(7000));
        assertThat(unit.amount(Resource.SPORT_FACILITIES)).contains(Rational.of(10_000));
    }

    @Test
    @Clause("blank-is-not-zero")
    void A_blank_figure_is_missing_and_a_zero_is_an_amount() {
        var rows = county(
                primary(1, cells -> cells.put(Column.MULTIMEDIA_ROOMS, "0")),
                primary(2, without(Column.MULTIMEDIA_ROOMS)));

        assertThat(rows.units(RULES))
                .extracting(unit -> unit.amount(Resource.MULTIMEDIA_ROOMS).isPresent())
                .containsExactly(true, false);
    }

    private static School pupils(int number, SchoolKind kind) {
        return school(number, kind, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "100");
            cells.put(Column.JUNIOR_PUPILS, "100");
            cells.put(Column.SENIOR_PUPILS, "100");
        });
    }

    private static String name(TeachingUnit unit) {
        return unit.school().value().substring(9) + " " + unit.stage();
    }
}
