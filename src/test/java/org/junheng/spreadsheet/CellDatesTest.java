package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people see them. */
class CellDatesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "45000, 2023-03-15",
        "45000.5, 2023-03-15 12:00:00",
        "45000.99999999, 2023-03-16",
        "0.25, 06:00",
        "2958465, 9999-12-31",
        "2958466, 2958466",
        "-1, -1",
        "1e308, 1e308",
        "noon, noon"
    })
    void A_number_is_the_day_it_counts(String serial, String shown) {
        assertThat(CellDates.FROM_1900.shown(serial)).isEqualTo(shown);
    }

    @Test
    void Some_workbooks_count_from_1904() {
        assertThat(CellDates.FROM_1904.shown("43538")).isEqualTo("2023-03-15");
    }
}
