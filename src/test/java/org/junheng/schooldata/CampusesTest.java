package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.schooldata.StatisticsFixture.primary;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junit.jupiter.api.Test;

class CampusesTest {

    private final School main = primary(1, cells -> {
        cells.put(Column.PRIMARY_LARGEST_CLASS, "40");
        cells.put(Column.MUSIC_ROOMS, "96");
        cells.put(Column.BUILT, "2001");
        cells.remove(Column.PRIMARY_VISITING);
    });

    @Test
    @Clause("campuses-merged")
    void Figures_are_added_the_largest_class_is_the_larger_and_rooms_are_listed_together() {
        var merged = merged(campus(2, main, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "50");
            cells.put(Column.PRIMARY_LARGEST_CLASS, "45");
            cells.put(Column.EQUIPMENT, "12.50");
            cells.put(Column.MUSIC_ROOMS, "73;80");
            cells.put(Column.PRIMARY_VISITING, "2");
            cells.put(Column.BUILT, "2020");
        }));

        assertThat(merged.text(Column.PRIMARY_PUPILS)).contains("450");
        assertThat(merged.text(Column.PRIMARY_LARGEST_CLASS)).contains("45");
        assertThat(merged.text(Column.EQUIPMENT)).contains("262.5");
        assertThat(merged.text(Column.MUSIC_ROOMS)).contains("96;73;80");
        assertThat(merged.text(Column.ART_ROOMS)).isEmpty();
        assertThat(merged.text(Column.PRIMARY_VISITING)).contains("2");
        assertThat(merged.text(Column.BUILT)).contains("2001");
        assertThat(merged.name()).isEqualTo(main.name());
    }

    @Test
    @Clause("campuses-merged")
    void One_blank_part_makes_the_sum_blank() {
        var merged = merged(campus(2, main, cells -> cells.remove(Column.EQUIPMENT)));

        assertThat(merged.text(Column.EQUIPMENT)).isEmpty();
        assertThat(merged.text(Column.TEACHING_AREA)).contains("16000");
    }

    @Test
    @Clause("campuses-merged")
    void Rooms_that_one_part_did_not_report_are_not_reported_of_the_whole() {
        var merged = merged(campus(2, main, cells -> cells.put(Column.MUSIC_ROOMS, School.UNREPORTED)));

        assertThat(merged.reportsRooms(Column.MUSIC_ROOMS)).isFalse();
        assertThat(merged.reportsRooms(Column.ART_ROOMS)).isTrue();
    }

    @Test
    void A_campus_that_names_no_main_school_counts_nowhere() {
        assertThat(Campuses.merged(List.of(main, campus(2, null, cells -> {})))).containsExactly(main);
    }

    @Test
    void A_school_keeps_its_row_while_no_campus_counts_for_it() {
        var other = primary(3, cells -> {});

        assertThat(Campuses.merged(List.of(main, campus(2, other, cells -> {}))))
                .containsExactly(main);
    }

    @Test
    void A_campus_without_a_school_to_be_merged_into_is_a_problem() {
        var lost = campus(2, null, cells -> {});
        var strange = campus(3, primary(9, cells -> {}), cells -> {});
        var sound = campus(4, main, cells -> {});
        var nested = campus(5, sound, cells -> {});

        assertThat(Campuses.problems(List.of(main, lost, strange, sound, nested)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        lost, "schooldata.error.noMainSchool",
                        strange, "schooldata.error.unknownMainSchool",
                        nested, "schooldata.error.mainSchoolIsCampus"));
    }

    private School merged(School campus) {
        return Campuses.merged(List.of(main, campus)).getFirst();
    }

    private static School campus(int number, @Nullable School main, Consumer<Map<Column, String>> change) {
        return primary(number, cells -> {
            cells.put(Column.COUNTED, School.NO);
            if (main != null) {
                cells.put(Column.MAIN_SCHOOL, main.code().value());
            }
            change.accept(cells);
        });
    }
}
