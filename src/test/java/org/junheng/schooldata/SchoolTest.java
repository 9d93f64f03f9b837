package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchoolTest {

    private static final School SCHOOL = new School(Map.of(
            Column.CODE, "2132000001",
            Column.KIND, "PRIMARY",
            Column.MUSIC_ROOMS, School.UNREPORTED,
            Column.ART_ROOMS, "96;54"));

    @Test
    void Rooms_that_nobody_asked_for_are_shown_as_not_reported() {
        assertThat(SCHOOL.reported(Column.MUSIC_ROOMS)).isEmpty();
        assertThat(SCHOOL.reported(Column.ART_ROOMS)).contains("96;54");
    }
}
