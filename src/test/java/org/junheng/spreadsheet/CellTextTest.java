package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    private static final String FULL_WIDTH_12 = "\uFF11\uFF12";
    private static final String MINUS = "\u2212";
    private static final String RIGHT_TO_LEFT = "\u200F";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "1,234,567.50|1234567.50", "+3|3", "-0.5|-0.5", ".25|0.25", "7.|7", "1234567|1234567"})
    void A_number_is_read_with_or_without_thousands_separators(String written, BigDecimal number) {
        assertThat(CellText.number(written))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,23", "12,34,567", "1.2.3", "1e3", "NaN", "twelve", "1 2", "--1", "."})
    void What_writes_no_number_is_none(String written) {
        assertThat(CellText.number(written)).isEmpty();
    }

    @Test
    void Full_width_digits_and_invisible_marks_are_read_as_they_are_seen() {
        assertThat(CellText.number(RIGHT_TO_LEFT + MINUS + FULL_WIDTH_12)).contains(new BigDecimal("-12"));
        assertThat(CellText.normal(" a\u3000b\u00A0")).isEqualTo("a b");
        assertThat(CellText.normal("\uFF01\uFF5E\uFF5F")).isEqualTo("!~\uFF5F");
        assertThat(CellText.dense(" a \t b\n")).isEqualTo("ab");
        assertThat(CellText.visible(RIGHT_TO_LEFT + " a\n\tb ")).isEqualTo("a b");
    }

    @Test
    void A_number_has_at_most_forty_characters() {
        assertThat(CellText.number("1".repeat(40))).isPresent();
        assertThat(CellText.number("1".repeat(41))).isEmpty();
        assertThat(CellText.isBeyondMeasure("1".repeat(40))).isFalse();
        assertThat(CellText.isBeyondMeasure("1".repeat(41))).isTrue();
        assertThat(CellText.isBeyondMeasure("x".repeat(41))).isFalse();
        assertThat(CellText.isBeyondMeasure("1e308")).isTrue();
        assertThat(CellText.isBeyondMeasure("e308")).isFalse();
    }

    @Test
    void A_stored_number_keeps_the_fifteen_digits_that_are_shown_and_a_sensible_size() {
        assertThat(CellText.stored("642.6174999999999")).contains(new BigDecimal("642.6175"));
        assertThat(CellText.stored(" 5.0 ")).contains(new BigDecimal("5"));
        assertThat(CellText.stored("1e30")).isEmpty();
        assertThat(CellText.stored("1e29")).isPresent();
        assertThat(CellText.stored("1e-30")).isPresent();
        assertThat(CellText.stored("1e-31")).isEmpty();
        assertThat(CellText.stored("1.5e-30")).isEmpty();
        assertThat(CellText.stored("1e308")).isEmpty();
        assertThat(CellText.stored("NaN")).isEmpty();
    }

    @Test
    void Plain_digits_have_no_trailing_zeros_and_no_exponent() {
        assertThat(CellText.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(CellText.plain(new BigDecimal("2.50"))).isEqualTo("2.5");
        assertThat(CellText.plain(new BigDecimal("0.000"))).isEqualTo("0");
    }

    @Test
    void A_code_that_a_spreadsheet_keeps_as_a_number_is_read_in_plain_digits() {
        assertThat(CellText.word(new Cell(1, 1, Kind.NUMBER, "2.1321E9"))).isEqualTo("2132100000");
        assertThat(CellText.word(new Cell(1, 1, Kind.NUMBER, "1e308"))).isEqualTo("1e308");
        assertThat(CellText.word(new Cell(1, 1, Kind.TEXT, " 21 32 "))).isEqualTo("2132");
    }
}
