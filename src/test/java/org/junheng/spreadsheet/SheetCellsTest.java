package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Merge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where cells stand, and what of a sheet is kept at all. */
class SheetCellsTest {

    private final ReadingBudget budget = new ReadingBudget();
    private final SheetCells cells = new SheetCells(List.of(), CellStyles.none(), budget);

    @ParameterizedTest
    @CsvSource({
        "A1, 1, 1",
        "Z9, 9, 26",
        "AA10, 10, 27",
        "AB12, 12, 28",
        "$C$3, 3, 3",
        "XFD1, 1, 16384",
        "B9999999, 9999999, 2"
    })
    void A_cell_stands_where_its_address_says(String address, int row, int column) {
        cells.row(Integer.toString(row));
        cells.cell(address, "n", null, "5", false);

        assertThat(sheet().cell(row, column))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.value()).isEqualTo("5"));
        assertThat(sheet().rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "1", "", "a1", "A1x", "AAAA1", "A12345678", "A-1", "[1", "@1", "A:", "A/"})
    void What_is_no_address_is_refused(String address) {
        assertThatThrownBy(() -> cells.cell(address, "n", null, "5", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address");
    }

    @Test
    void Rows_and_cells_without_a_place_follow_the_one_before() {
        cells.row(null);
        cells.cell(null, "n", null, "1", false);
        cells.cell(null, "n", null, "2", false);
        cells.row("4");
        cells.cell("C4", "n", null, "3", false);
        cells.cell(null, "n", null, "4", false);
        cells.row(null);
        cells.cell(null, "n", null, "5", false);

        assertThat(sheet().rows().values().stream().flatMap(row -> row.values().stream()))
                .extracting(Cell::address, Cell::value)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"A1\", \"1\")", "(\"B1\", \"2\")", "(\"C4\", \"3\")", "(\"D4\", \"4\")", "(\"A5\", \"5\")");
    }

    @Test
    void Columns_that_no_program_has_are_left_out() {
        cells.row("1");
        cells.cell("XFE1", "n", null, "5", false);

        assertThat(sheet().rows()).isEmpty();
    }

    @Test
    void What_is_kept_is_counted_and_long_texts_are_cut() {
        var before = budget.mark().kept();
        cells.row("1");
        cells.cell("A1", "str", null, "x".repeat(32_768), false);
        var first = budget.mark().kept();
        cells.cell("B1", "str", null, "y".repeat(10), false);
        var second = budget.mark().kept();

        assertThat(sheet().cell(1, 1))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.value()).hasSize(32_767));
        assertThat(before - first).isEqualTo(120 + 150 + 2 * 32_767);
        assertThat(first - second).isEqualTo(150 + 2 * 10);
    }

    @Test
    void Merged_areas_are_kept_with_their_corners() {
        var before = budget.mark().kept();
        cells.merge("B2:$D$7");
        cells.merge("B2");
        cells.merge(null);

        assertThat(sheet().merges()).containsExactly(new Merge(2, 2, 7, 4));
        assertThat(sheet().merges().getFirst().width()).isEqualTo(3);
        assertThat(before - budget.mark().kept()).isEqualTo(150 + 10 * 3);
    }

    @Test
    void Merged_areas_that_would_exhaust_the_reader_are_left_out() {
        for (var each = 0; each < 30; each++) {
            cells.merge("A1:XFD1");
        }
        cells.merge("A1:" + Sheet.letters(500_000 - 30 * 16_384) + "1");
        assertThat(sheet().merges()).hasSize(31);

        cells.merge("A1:A1");
        assertThat(sheet().merges()).hasSize(31);
    }

    @Test
    void So_many_merged_areas_are_no_honest_sheet() {
        for (var each = 0; each < 20_001; each++) {
            cells.merge("A1:A1");
        }

        assertThat(sheet().merges()).hasSize(20_000);
    }

    private Sheet sheet() {
        return cells.sheet("any", false);
    }
}
