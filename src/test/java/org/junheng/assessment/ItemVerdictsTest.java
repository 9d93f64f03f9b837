package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.junior;
import static org.junheng.schooldata.StatisticsFixture.primary;
import static org.junheng.schooldata.StatisticsFixture.school;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolKind;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionFixture;
import org.junheng.standard.Editions;
import org.junheng.standard.Retention;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The items beside R1–R7, each at its limit, beyond it, and with a figure missing. */
class ItemVerdictsTest {

    private static final Edition EDITION = new Editions().national();

    @Nested
    class Rooms {

        @Test
        @Clause("music-art-rooms")
        void One_room_of_each_is_needed_for_every_twelve_classes_or_part_of_them() {
            assertThat(rooms("12", "96", "90")).isEqualTo(Verdict.MET);
            assertThat(rooms("13", "96", "90")).isEqualTo(Verdict.NOT_MET);
            assertThat(rooms("13", "96;120", "90;90.5")).isEqualTo(Verdict.MET);
            assertThat(rooms("13", "96;95.99", "90;90")).isEqualTo(Verdict.NOT_MET);
            assertThat(rooms("13", "40;96;96", "90;90")).isEqualTo(Verdict.MET);
            assertThat(rooms("12", "96", "89.9")).isEqualTo(Verdict.NOT_MET);
            assertThat(rooms("12", null, "90")).isEqualTo(Verdict.NOT_MET);
            assertThat(rooms(null, "96", "90")).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        @Clause("missing-figures")
        void Rooms_that_nobody_asked_leave_the_school_open_and_are_named() {
            assertThat(rooms("12", "UNREPORTED", "90")).isEqualTo(Verdict.UNDETERMINED);
            assertThat(rooms("12", "UNREPORTED", "89")).isEqualTo(Verdict.NOT_MET);
            assertThat(rooms("0", "UNREPORTED", "90")).isEqualTo(Verdict.MET);
        }

        private Verdict rooms(@Nullable String classes, @Nullable String music, String art) {
            return school3(cells -> {
                put(cells, Column.PRIMARY_CLASSES, classes);
                put(cells, Column.MUSIC_ROOMS, music);
                put(cells, Column.ART_ROOMS, art);
            });
        }

        @Test
        @Clause("room-bands")
        void The_area_depends_on_the_year_of_building_and_on_small_rural_classes() {
            assertThat(band("2016", "TOWN", "40", "73", "67")).isEqualTo(Verdict.MET);
            assertThat(band("2017", "TOWN", "40", "73", "67")).isEqualTo(Verdict.NOT_MET);
            assertThat(band("2016", "TOWN", "40", "72.9", "67")).isEqualTo(Verdict.NOT_MET);
            assertThat(band("2020", "RURAL", "29", "54", "54")).isEqualTo(Verdict.MET);
            assertThat(band("2020", "RURAL", "30", "54", "54")).isEqualTo(Verdict.NOT_MET);
            assertThat(band("2020", "TOWN", "29", "54", "54")).isEqualTo(Verdict.NOT_MET);
            assertThat(band("2020", "RURAL", "29", "53", "54")).isEqualTo(Verdict.NOT_MET);
        }

        @Test
        @Clause("room-bands")
        void A_band_that_is_not_known_leaves_open_what_it_would_decide() {
            assertThat(band(null, "TOWN", "40", "96", "90")).isEqualTo(Verdict.MET);
            assertThat(band(null, "TOWN", "40", "80", "90")).isEqualTo(Verdict.UNDETERMINED);
            assertThat(band(null, "TOWN", "40", "72", "90")).isEqualTo(Verdict.NOT_MET);
            assertThat(band("2020", "RURAL", null, "60", "90")).isEqualTo(Verdict.UNDETERMINED);
            assertThat(band("2020", "RURAL", null, "53", "90")).isEqualTo(Verdict.NOT_MET);
        }

        @Test
        @Clause("room-bands")
        void A_small_rural_school_with_a_junior_stage_needs_the_larger_rooms() {
            Consumer<Map<Column, String>> rural = cells -> {
                cells.put(Column.JUNIOR_CLASSES, "3");
                cells.put(Column.SETTING, "RURAL");
                cells.put(Column.BUILT, "2020");
                cells.put(Column.JUNIOR_LARGEST_CLASS, "20");
                cells.put(Column.ART_ROOMS, "61");
            };
            var enough = junior(1, rural.andThen(cells -> cells.put(Column.MUSIC_ROOMS, "61")));
            var less = junior(1, rural.andThen(cells -> cells.put(Column.MUSIC_ROOMS, "60")));

            assertThat(verdict("G3", enough)).isEqualTo(Verdict.MET);
            assertThat(verdict("G3", less)).isEqualTo(Verdict.NOT_MET);
        }

        private Verdict band(
                @Nullable String built, String setting, @Nullable String largest, String music, String art) {
            return school3(cells -> {
                put(cells, Column.BUILT, built);
                put(cells, Column.SETTING, setting);
                put(cells, Column.PRIMARY_LARGEST_CLASS, largest);
                put(cells, Column.PRIMARY_CLASSES, "6");
                put(cells, Column.MUSIC_ROOMS, music);
                put(cells, Column.ART_ROOMS, art);
            });
        }

        private Verdict school3(Consumer<Map<Column, String>> change) {
            return verdict("G3", primary(1, cells -> {
                cells.put(Column.BUILT, "2020");
                change.accept(cells);
            }));
        }
    }

    @Nested
    class Size {

        @Test
        @Clause("school-size")
        void A_school_holds_at_most_so_many_pupils_as_its_kind_may() {
            assertThat(size(SchoolKind.PRIMARY, "2000", "0")).isEqualTo(Verdict.MET);
            assertThat(size(SchoolKind.PRIMARY, "2001", "0")).isEqualTo(Verdict.NOT_MET);
            assertThat(size(SchoolKind.NINE_YEAR, "1500", "1000")).isEqualTo(Verdict.MET);
            assertThat(size(SchoolKind.NINE_YEAR, "1500", "1001")).isEqualTo(Verdict.NOT_MET);
            assertThat(size(SchoolKind.TWELVE_YEAR, "1500", "1000")).isEqualTo(Verdict.MET);
            assertThat(size(SchoolKind.COMPLETE_SECONDARY, "0", "2001")).isEqualTo(Verdict.NOT_MET);
        }

        private Verdict size(SchoolKind kind, String primary, String junior) {
            return verdict("G4", sized(kind, primary, junior, "2020", "0"));
        }

        @Test
        @Clause("size-relief")
        void Schools_built_early_or_mostly_for_migrants_may_hold_more_with_a_promise() {
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2400", "0", "2010", "0")))
                    .isEqualTo(Verdict.MET);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2401", "0", "2010", "0")))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2400", "0", "2011", "0")))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2400", "0", "2020", "1201")))
                    .isEqualTo(Verdict.MET);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2400", "0", "2020", "1200")))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G4", sized(SchoolKind.NINE_YEAR, "2000", "1000", "2009", "0")))
                    .isEqualTo(Verdict.MET);

            var met = item("G4", county(sized(SchoolKind.PRIMARY, "2400", "0", "2010", "0")));

            assertThat(met)
                    .isInstanceOfSatisfying(
                            ItemVerdict.Met.class,
                            relieved -> assertThat(relieved.promised())
                                    .singleElement()
                                    .satisfies(finding -> assertThat(
                                                    finding.limit().promiseYears())
                                            .isEqualTo(3)));
            assertThat(met.explanation()).extracting(Message::key).contains("assessment.finding.PUPILS_RELIEVED");
        }

        @Test
        @Clause("missing-figures")
        void A_relief_that_is_not_known_leaves_open_only_what_it_would_decide() {
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2100", "0", null, "0")))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2100", "0", "2020", null)))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "2500", "0", null, null)))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G4", sized(SchoolKind.PRIMARY, "1900", "0", null, null)))
                    .isEqualTo(Verdict.MET);
            assertThat(verdict("G4", sized(SchoolKind.NINE_YEAR, "3001", null, "2000", "0")))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G4", sized(SchoolKind.NINE_YEAR, "100", null, "2000", "0")))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict("G4", sized(SchoolKind.NINE_YEAR, "2600", null, "2020", "1300")))
                    .as("half are migrants' children at most, whatever the junior pupils")
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G4", sized(SchoolKind.NINE_YEAR, "2600", null, "2020", "1301")))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private School sized(
                SchoolKind kind,
                String primary,
                @Nullable String junior,
                @Nullable String built,
                @Nullable String migrants) {
            return school(1, kind, cells -> {
                put(cells, Column.PRIMARY_PUPILS, primary);
                put(cells, Column.JUNIOR_PUPILS, junior);
                put(cells, Column.BUILT, built);
                put(cells, Column.MIGRANT_PUPILS, migrants);
            });
        }
    }

    @Test
    @Clause("class-size")
    void No_class_is_above_the_limit_of_its_stage() {
        assertThat(classes("45", "0")).isEqualTo(Verdict.MET);
        assertThat(classes("46", "0")).isEqualTo(Verdict.NOT_MET);
        assertThat(classes("45", "1")).isEqualTo(Verdict.NOT_MET);
        assertThat(classes("45", null)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(classes(null, "0")).isEqualTo(Verdict.MET);
        assertThat(classes(null, null)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(classes(null, "2")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("G5", junior(1, cells -> cells.put(Column.JUNIOR_LARGEST_CLASS, "50"))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("G5", junior(1, cells -> cells.put(Column.JUNIOR_LARGEST_CLASS, "51"))))
                .isEqualTo(Verdict.NOT_MET);
    }

    private static Verdict classes(@Nullable String largest, @Nullable String oversize) {
        return verdict("G5", primary(1, cells -> {
            put(cells, Column.PRIMARY_LARGEST_CLASS, largest);
            put(cells, Column.PRIMARY_OVERSIZE_CLASSES, oversize);
        }));
    }

    @Test
    @Clause("small-school-funding")
    void Schools_below_a_hundred_pupils_are_funded_as_for_a_hundred() {
        assertThat(funding(SchoolKind.TEACHING_POINT, "30", "0", "YES")).isEqualTo(Verdict.MET);
        assertThat(funding(SchoolKind.TEACHING_POINT, "30", "0", "NO")).isEqualTo(Verdict.NOT_MET);
        assertThat(funding(SchoolKind.TEACHING_POINT, "30", "0", null)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(funding(SchoolKind.PRIMARY, "99", "0", "NO")).isEqualTo(Verdict.NOT_MET);
        assertThat(funding(SchoolKind.PRIMARY, "100", "0", null)).isEqualTo(Verdict.MET);
        assertThat(funding(SchoolKind.PRIMARY, null, "0", "NO")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(funding(SchoolKind.PRIMARY, null, "0", "YES")).isEqualTo(Verdict.MET);
        assertThat(funding(SchoolKind.TWELVE_YEAR, "60", "40", "NO")).isEqualTo(Verdict.MET);
        assertThat(funding(SchoolKind.TWELVE_YEAR, "60", null, "NO")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(funding(SchoolKind.SPECIAL, "60", "0", "NO")).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Verdict funding(
            SchoolKind kind, @Nullable String primary, @Nullable String senior, @Nullable String flag) {
        return verdict("G6", school(1, kind, cells -> {
            put(cells, Column.PRIMARY_PUPILS, primary);
            put(cells, Column.SENIOR_PUPILS, senior);
            put(cells, Column.FUNDED_AS_100, flag);
        }));
    }

    @Test
    @Clause("schools-asked")
    void Small_teaching_points_are_asked_for_classes_but_not_for_rooms_and_special_schools_for_teachers_alone() {
        Consumer<Map<Column, String>> nothing = cells -> {
            cells.put(Column.BUILT, "2020");
            cells.put(Column.PRIMARY_PUPILS, "49");
            cells.put(Column.PRIMARY_CLASSES, "2");
            cells.put(Column.PRIMARY_LARGEST_CLASS, "46");
            cells.put(Column.PRIMARY_TEACHERS, "4");
            cells.put(Column.JUNIOR_TEACHERS, "0");
            cells.put(Column.CERTIFIED_TEACHERS, "3");
        };
        var point = school(1, SchoolKind.TEACHING_POINT, nothing);
        var larger =
                school(1, SchoolKind.TEACHING_POINT, nothing.andThen(cells -> cells.put(Column.PRIMARY_PUPILS, "50")));
        var special = school(1, SchoolKind.SPECIAL, nothing);
        var vocational = school(1, SchoolKind.VOCATIONAL, nothing);

        assertThat(verdicts(point, "G3", "G5", "G12"))
                .containsExactly(Verdict.UNDETERMINED, Verdict.NOT_MET, Verdict.NOT_MET);
        assertThat(verdicts(larger, "G3")).containsExactly(Verdict.NOT_MET);
        assertThat(verdicts(special, "G3", "G5", "G12"))
                .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.NOT_MET);
        assertThat(verdicts(vocational, "G3", "G5", "G12"))
                .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.UNDETERMINED);
    }

    @Test
    @Clause("schools-asked")
    void A_teaching_point_is_asked_for_rooms_once_one_of_its_stages_has_enough_pupils() {
        assertThat(verdict("G3", point("49", "50"))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("G3", point(null, "0"))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict("G3", point(null, "50"))).isEqualTo(Verdict.NOT_MET);
        assertThat(item("G3", county(point(null, "0"))))
                .isInstanceOfSatisfying(
                        ItemVerdict.Undetermined.class,
                        open -> assertThat(open.missing()).contains(new Input(Column.PRIMARY_PUPILS.header(), null)));
    }

    private static School point(@Nullable String primary, String junior) {
        return school(1, SchoolKind.TEACHING_POINT, cells -> {
            put(cells, Column.PRIMARY_PUPILS, primary);
            cells.put(Column.JUNIOR_PUPILS, junior);
            cells.put(Column.PRIMARY_CLASSES, "6");
            cells.put(Column.BUILT, "2020");
        });
    }

    private static List<Verdict> verdicts(School school, String... items) {
        return Arrays.stream(items).map(item -> verdict(item, school)).toList();
    }

    @Test
    @Clause("schools-asked")
    void Campuses_are_merged_before_a_school_is_measured() {
        var main = primary(1, cells -> cells.put(Column.PRIMARY_PUPILS, "1500"));
        var campus = primary(2, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "501");
            cells.put(Column.COUNTED, "NO");
            cells.put(Column.MAIN_SCHOOL, main.code().value());
        });

        assertThat(item("G4", county(main, campus)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(item("G4", county(built(main), campus)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    private static School built(School school) {
        var cells = new EnumMap<Column, String>(school.cells());
        cells.put(Column.BUILT, "2020");
        return new School(cells);
    }

    @Test
    @Clause("all-teachers")
    void In_every_school_all_teachers_are_trained_and_certified() {
        for (var each : Map.of("G9", Column.TRAINED_TEACHERS, "G12", Column.CERTIFIED_TEACHERS)
                .entrySet()) {
            var all = teachers(1, each.getValue(), "120");
            var lack = teachers(2, each.getValue(), "119");
            var surplus = teachers(3, each.getValue(), "121");
            var open = teachers(4, each.getValue(), null);

            assertThat(item(each.getKey(), county(all)).verdict()).isEqualTo(Verdict.MET);
            assertThat(item(each.getKey(), county(lack, surplus)).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(item(each.getKey(), county(all, surplus)).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(item(each.getKey(), county(all, open)).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(item(each.getKey(), county(lack, open)).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(item(each.getKey(), county(lack)).value()).isEqualTo("0/1");
        }
    }

    private static School teachers(int number, Column column, @Nullable String count) {
        return primary(number, cells -> put(cells, column, count));
    }

    @Test
    @Clause("training-funds")
    void Every_school_gives_its_share_to_the_training_of_teachers() {
        assertThat(funds("100", "5")).isEqualTo(Verdict.MET);
        assertThat(funds("100", "4.9999")).isEqualTo(Verdict.NOT_MET);
        assertThat(funds("0", "0")).isEqualTo(Verdict.MET);
        assertThat(funds(null, "5")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(funds("100", null)).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Verdict funds(@Nullable String budget, @Nullable String training) {
        return verdict("Q4", primary(1, cells -> {
            put(cells, Column.OPERATING_BUDGET, budget);
            put(cells, Column.TRAINING_FUNDS, training);
        }));
    }

    @Nested
    class CountyFigures {

        @Test
        @Clause("county-quotas")
        void Quotas_and_the_funding_of_special_education_reach_their_amounts() {
            assertThat(verdict("G7", Map.of(CountyFigure.SPECIAL_FUNDING, "8000")))
                    .isEqualTo(Verdict.MET);
            assertThat(verdict("G7", Map.of(CountyFigure.SPECIAL_FUNDING, "7999.99")))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G7", Map.of())).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict("G2", quotas("1149", "1350"))).isEqualTo(Verdict.NOT_MET);
            assertThat(verdict("G2", quotas("1150", "1349.9"))).isEqualTo(Verdict.NOT_MET);
            assertThat(judged("G2", quotas("1150", "1350"), Verdict.MET)).isEqualTo(Verdict.MET);
            assertThat(judged("G2", Map.of(CountyFigure.PRIMARY_QUOTA, "1150"), Verdict.MET))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private Map<CountyFigure, String> quotas(String primary, String junior) {
            return Map.of(CountyFigure.PRIMARY_QUOTA, primary, CountyFigure.JUNIOR_QUOTA, junior);
        }

        @Test
        @Clause("pay-ratio")
        void Teachers_are_paid_no_less_than_civil_servants() {
            assertThat(share("G8", CountyFigure.TEACHERS_PAY, "100000", CountyFigure.CIVIL_SERVANTS_PAY, "100000"))
                    .isEqualTo(Verdict.MET);
            assertThat(share("G8", CountyFigure.TEACHERS_PAY, "99999.9", CountyFigure.CIVIL_SERVANTS_PAY, "100000"))
                    .isEqualTo(Verdict.NOT_MET);
        }

        @Test
        @Clause("share-of-nothing")
        void A_share_of_what_every_county_has_is_open_where_there_is_nothing_of_it() {
            assertThat(share("G8", CountyFigure.TEACHERS_PAY, "1", CountyFigure.CIVIL_SERVANTS_PAY, "0"))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(share("G14", CountyFigure.SENIOR_QUOTA, "0", CountyFigure.SENIOR_PLACES, "0"))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(exchange("0", "0", "0")).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        @Clause("share-of-nothing")
        void Of_children_who_are_not_there_nothing_is_asked_and_the_text_says_what_the_verdict_says() {
            assertThat(share("Q2", CountyFigure.DISABLED_ENROLLED, "0", CountyFigure.DISABLED_CHILDREN, "0"))
                    .isEqualTo(Verdict.MET);
            assertThat(share("Q2", CountyFigure.DISABLED_ENROLLED, "3", CountyFigure.DISABLED_CHILDREN, "0"))
                    .as("children enrolled whom nobody counted")
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(steps("Q2", CountyFigure.DISABLED_ENROLLED, "0", CountyFigure.DISABLED_CHILDREN, "0"))
                    .contains("assessment.lineage.nothing", "assessment.finding.DISABLED_ENROLMENT.nobody");
            assertThat(steps("Q2", CountyFigure.DISABLED_ENROLLED, "3", CountyFigure.DISABLED_CHILDREN, "0"))
                    .contains("assessment.lineage.noShare", "assessment.finding.DISABLED_ENROLMENT.nothing");
            assertThat(steps("G8", CountyFigure.TEACHERS_PAY, "1", CountyFigure.CIVIL_SERVANTS_PAY, "0"))
                    .contains("assessment.lineage.noShare", "assessment.finding.PAY_RATIO.nothing");
        }

        @Test
        @Clause("exchange-shares")
        void Enough_teachers_are_exchanged_and_enough_of_them_are_backbone_teachers() {
            assertThat(exchange("1000", "100", "20")).isEqualTo(Verdict.MET);
            assertThat(exchange("1001", "100", "20")).isEqualTo(Verdict.NOT_MET);
            assertThat(exchange("1000", "100", "19")).isEqualTo(Verdict.NOT_MET);
            assertThat(verdict(
                            "G11",
                            Map.of(CountyFigure.EXCHANGEABLE_TEACHERS, "1000", CountyFigure.EXCHANGED_TEACHERS, "99")))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(verdict(
                            "G11",
                            Map.of(CountyFigure.EXCHANGEABLE_TEACHERS, "1000", CountyFigure.EXCHANGED_TEACHERS, "100")))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private Verdict exchange(String eligible, String exchanged, String backbone) {
            return verdict(
                    "G11",
                    Map.of(
                            CountyFigure.EXCHANGEABLE_TEACHERS, eligible,
                            CountyFigure.EXCHANGED_TEACHERS, exchanged,
                            CountyFigure.EXCHANGED_BACKBONE, backbone));
        }

        @Test
        @Clause("nearby-enrolment")
        void Nearby_enrolment_is_asked_where_there_are_public_schools() {
            var town = Map.of(CountyFigure.NEARBY_TOWN_PRIMARY, "0.95");
            var below = Map.of(CountyFigure.NEARBY_TOWN_PRIMARY, "0.9499");
            var urban = primary(2, cells -> cells.put(Column.SETTING, "URBAN"));
            var privateUrban = primary(2, cells -> {
                cells.put(Column.SETTING, "URBAN");
                cells.put(Column.PROVIDER, "PRIVATE");
            });
            var one = primary(1, cells -> {});

            assertThat(item("G13", with(county(one), town)).verdict()).isEqualTo(Verdict.MET);
            assertThat(item("G13", with(county(one), below)).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(item("G13", with(county(one, urban), town)).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(item("G13", with(county(one, privateUrban), town)).verdict())
                    .isEqualTo(Verdict.MET);
            assertThat(item("G13", with(county(one, urban), Map.of(CountyFigure.NEARBY_URBAN_PRIMARY, "0.9999")))
                            .verdict())
                    .isEqualTo(Verdict.NOT_MET);
        }

        @Test
        @Clause("senior-places")
        void Half_of_the_places_of_good_senior_schools_are_given_to_junior_schools() {
            assertThat(share("G14", CountyFigure.SENIOR_QUOTA, "500", CountyFigure.SENIOR_PLACES, "1000"))
                    .isEqualTo(Verdict.MET);
            assertThat(share("G14", CountyFigure.SENIOR_QUOTA, "500", CountyFigure.SENIOR_PLACES, "1001"))
                    .isEqualTo(Verdict.NOT_MET);
        }

        @Test
        @Clause("migrant-places")
        void Public_and_bought_places_together_reach_their_share() {
            var enough = Map.of(
                    CountyFigure.MIGRANT_CHILDREN, "1000",
                    CountyFigure.MIGRANT_IN_PUBLIC, "800",
                    CountyFigure.MIGRANT_PLACES_BOUGHT, "50");
            var less = Map.of(
                    CountyFigure.MIGRANT_CHILDREN, "1000",
                    CountyFigure.MIGRANT_IN_PUBLIC, "800",
                    CountyFigure.MIGRANT_PLACES_BOUGHT, "49");

            assertThat(judged("G15", enough, Verdict.MET)).isEqualTo(Verdict.MET);
            assertThat(judged("G15", less, Verdict.MET)).isEqualTo(Verdict.NOT_MET);
        }

        @Test
        @Clause("retention-formulas")
        void The_edition_chooses_how_retention_is_computed() {
            var figures = Map.of(
                    CountyFigure.ENTERED_PUPILS, "1001",
                    CountyFigure.DECEASED, "1",
                    CountyFigure.TRANSFERRED_IN, "100",
                    CountyFigure.TRANSFERRED_OUT, "0",
                    CountyFigure.GRADUATES, "1045");
            var statistics = with(county(primary(1, cells -> {})), figures);
            var other = EditionFixture.with(EDITION, Retention.ENTRANTS_ADJUSTED);

            assertThat(item("Q1", statistics).value()).isEqualTo("0.945");
            assertThat(item("Q1", statistics).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(of("Q1", new Assessments().assess(statistics, other)).value())
                    .isEqualTo("0.95");
            assertThat(of("Q1", new Assessments().assess(statistics, other)).verdict())
                    .isEqualTo(Verdict.MET);
        }

        @Test
        @Clause("disabled-enrolment")
        void Disabled_children_are_enrolled() {
            assertThat(share("Q2", CountyFigure.DISABLED_ENROLLED, "95", CountyFigure.DISABLED_CHILDREN, "100"))
                    .isEqualTo(Verdict.MET);
            assertThat(share("Q2", CountyFigure.DISABLED_ENROLLED, "94", CountyFigure.DISABLED_CHILDREN, "99"))
                    .isEqualTo(Verdict.NOT_MET);
        }

        private Verdict share(String item, CountyFigure part, String some, CountyFigure whole, String all) {
            return verdict(item, Map.of(part, some, whole, all));
        }

        private List<String> steps(String item, CountyFigure part, String some, CountyFigure whole, String all) {
            var verdict = item(item, with(county(primary(1, cells -> {})), Map.of(part, some, whole, all)));
            return verdict.basis().findings().stream()
                    .flatMap(finding -> new FindingSteps(finding).of(item).stream())
                    .map(Message::key)
                    .toList();
        }

        private Verdict verdict(String item, Map<CountyFigure, String> figures) {
            return item(item, with(county(primary(1, cells -> {})), figures)).verdict();
        }

        private Verdict judged(String item, Map<CountyFigure, String> figures, Verdict said) {
            var statistics = with(county(primary(1, cells -> {})), figures);
            return of(item, new Assessments().assess(statistics, EDITION, List.of(given(item, said))))
                    .verdict();
        }
    }

    @Test
    @Clause("people-judge-material")
    void Material_is_open_until_somebody_says_and_figures_are_not_talked_over() {
        var statistics = with(
                county(primary(1, cells -> cells.put(Column.PRIMARY_LARGEST_CLASS, "46"))),
                Map.of(CountyFigure.PRIMARY_QUOTA, "1150", CountyFigure.JUNIOR_QUOTA, "1350"));
        var said = new Assessments()
                .assess(statistics, EDITION, List.of(given("G1", Verdict.MET), given("G5", Verdict.MET)));

        assertThat(item("G1", statistics).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(item("G2", statistics).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(item("S1", statistics).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of("G1", said).verdict()).isEqualTo(Verdict.MET);
        assertThat(of("G5", said).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @Clause("missing-figures")
    void What_is_missing_is_named() {
        var open = item("G5", county(primary(1, cells -> cells.remove(Column.PRIMARY_OVERSIZE_CLASSES))));

        assertThat(open)
                .isInstanceOfSatisfying(
                        ItemVerdict.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .containsExactly(new Input(Column.PRIMARY_OVERSIZE_CLASSES.header(), null)));
        assertThat(open.explanation())
                .contains(
                        Message.of("assessment.finding.missing", "School 1", Column.PRIMARY_OVERSIZE_CLASSES.header()));
    }

    @Test
    @Clause("unreadable-rows")
    void While_a_row_cannot_be_read_no_item_over_all_schools_is_met() {
        var sound = county(primary(1, cells -> cells.put(Column.PRIMARY_LARGEST_CLASS, "45")));
        var unread = new CountyStatistics(sound.county(), sound.year(), sound.schools(), Map.of(), 1);

        assertThat(item("G5", sound).verdict()).isEqualTo(Verdict.MET);
        assertThat(item("G5", unread).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Verdict verdict(String item, School school) {
        return item(item, county(school)).verdict();
    }

    private static ItemVerdict item(String item, CountyStatistics statistics) {
        return of(item, new Assessments().assess(statistics, EDITION));
    }

    private static ItemVerdict of(String item, CountyAssessment assessment) {
        return assessment.items().stream()
                .filter(verdict -> verdict.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Given given(String item, Verdict verdict) {
        return new Given(item, verdict, null, List.of());
    }

    private static CountyStatistics with(CountyStatistics statistics, Map<CountyFigure, String> figures) {
        var amounts = new EnumMap<CountyFigure, BigDecimal>(CountyFigure.class);
        figures.forEach((figure, value) -> amounts.put(figure, new BigDecimal(value)));
        return new CountyStatistics(statistics.county(), statistics.year(), statistics.schools(), amounts, 0);
    }

    private static void put(Map<Column, String> cells, Column column, @Nullable String value) {
        if (value == null) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
    }
}
