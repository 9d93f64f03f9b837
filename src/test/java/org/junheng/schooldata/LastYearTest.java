package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.primary;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Last year's schools under this year's codes. */
class LastYearTest {

    private final CountyStatistics last = county(
            primary(1, cells -> {}),
            primary(2, cells -> cells.put(Column.PRIMARY_PUPILS, "100")),
            primary(3, cells -> cells.put(Column.PRIMARY_PUPILS, "30")),
            primary(4, cells -> {}));

    @Test
    void Without_a_word_of_the_county_every_school_keeps_its_row() {
        assertThat(LastYear.aligned(last, List.of())).isEqualTo(last);
    }

    @Test
    void A_school_with_another_code_stands_under_the_new_one_and_a_closed_one_is_left_out() {
        var aligned = LastYear.aligned(last, List.of(became(2, 9), became(3, null)));

        assertThat(aligned.schools())
                .extracting(
                        school -> school.code().value(),
                        school -> school.text(Column.PRIMARY_PUPILS).orElse(""))
                .containsExactly(tuple("2132100001", "400"), tuple("2132100004", "400"), tuple("2132100009", "100"));
    }

    @Test
    void Schools_that_became_one_are_added_with_it_or_with_each_other() {
        assertThat(pupils(LastYear.aligned(last, List.of(became(2, 1), became(3, 1)))))
                .containsExactly(tuple("2132100001", "530"), tuple("2132100004", "400"));
        assertThat(pupils(LastYear.aligned(last, List.of(became(2, 9), became(3, 9)))))
                .containsExactly(tuple("2132100001", "400"), tuple("2132100004", "400"), tuple("2132100009", "130"));
    }

    @Test
    void A_word_about_a_school_that_was_not_there_changes_nothing() {
        assertThat(LastYear.aligned(last, List.of(became(7, 1)))).isEqualTo(last);
    }

    @Test
    void Schools_that_are_gone_are_told_with_their_only_new_namesake_and_what_was_said() {
        var said = became(3, null);
        var now = county(
                primary(1, cells -> {}),
                primary(8, cells -> cells.put(Column.NAME, "School  2")),
                primary(9, cells -> cells.put(Column.NAME, "School 3")),
                primary(10, cells -> cells.put(Column.NAME, "School 3")));

        assertThat(LastYear.lost(now, last, List.of(said)))
                .extracting(
                        lost -> lost.row().code().value(),
                        lost -> lost.likely()
                                .map(school -> school.code().value())
                                .orElse(""),
                        lost -> lost.succession().orElse(null))
                .containsExactly(
                        tuple("2132100002", "2132100008", null),
                        tuple("2132100003", "", said),
                        tuple("2132100004", "", null));
    }

    @Test
    void A_school_that_was_there_before_is_nobodys_successor() {
        var now = county(primary(1, cells -> cells.put(Column.NAME, "School 2")), primary(3, cells -> {}));

        assertThat(LastYear.lost(now, last, List.of()))
                .extracting(LostSchool::likely)
                .allMatch(likely -> likely.isEmpty())
                .hasSize(2);
    }

    private static List<Tuple> pupils(CountyStatistics statistics) {
        return statistics.schools().stream()
                .map(school -> tuple(
                        school.code().value(),
                        school.text(Column.PRIMARY_PUPILS).orElse("")))
                .toList();
    }

    private static Succession became(int before, @Nullable Integer after) {
        return new Succession(code(before), after == null ? null : code(after), "Editor", Instant.EPOCH);
    }

    private static SchoolCode code(int number) {
        return new SchoolCode(Long.toString(2_132_100_000L + number));
    }
}
