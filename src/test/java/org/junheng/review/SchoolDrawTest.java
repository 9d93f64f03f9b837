package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.Clause;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.Setting;
import org.junit.jupiter.api.Test;

class SchoolDrawTest {

    private static final List<SampleSchool> SCHOOLS = IntStream.range(0, 60)
            .mapToObj(number -> new SampleSchool(
                    "%010d".formatted(number),
                    "S" + number,
                    List.copyOf(EnumSet.allOf(SchoolKind.class)).get(number % 4),
                    number % 3 == 0 ? Setting.RURAL : Setting.URBAN))
            .toList();

    @Test
    void The_same_seed_draws_the_same_schools_in_whatever_order_they_come() {
        var drawn = SchoolDraw.draw(SCHOOLS, 10, 42);

        assertThat(SchoolDraw.draw(SCHOOLS.reversed(), 10, 42)).isEqualTo(drawn);
        assertThat(SchoolDraw.draw(SCHOOLS, 10, 43)).isNotEqualTo(drawn);
    }

    @Test
    @Clause("visit")
    void Town_and_country_and_all_kinds_are_mixed() {
        var drawn = SchoolDraw.draw(SCHOOLS, 8, 7);
        var schools =
                SCHOOLS.stream().filter(school -> drawn.contains(school.code())).toList();

        assertThat(drawn).hasSize(8).doesNotHaveDuplicates();
        assertThat(schools.stream().filter(SampleSchool::isRural)).hasSize(4);
        assertThat(schools.stream().map(SampleSchool::kind).distinct()).hasSize(4);
    }

    @Test
    void A_small_county_gives_all_it_has() {
        assertThat(SchoolDraw.draw(SCHOOLS.subList(0, 5), 8, 1)).hasSize(5);
    }
}
