package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single cells are read as, or what is said of them. */
class ValueReaderTest {

    private final Sheet sheet = Sheet.unread("学校", false);

    @ParameterizedTest
    @CsvSource({
        "PRIMARY_PUPILS, NUMBER, 0, 0",
        "PRIMARY_PUPILS, NUMBER, 400, 400",
        "PRIMARY_PUPILS, NUMBER, 400.0, 400",
        "PRIMARY_PUPILS, NUMBER, 4E2, 400",
        "PRIMARY_PUPILS, PERCENT, 4, 4",
        "PRIMARY_PUPILS, TEXT, '1,200 ', 1200",
        "PRIMARY_PUPILS, NUMBER, 999999999999, 999999999999",
        "PRIMARY_PUPILS, NUMBER, 1000000000000, 1000000000000",
        "PRIMARY_LARGEST_CLASS, NUMBER, 45, 45",
        "EQUIPMENT, NUMBER, 0.5, 0.5",
        "EQUIPMENT, NUMBER, 0.1234567891, 0.1234567891",
        "EQUIPMENT, NUMBER, 12.50, 12.5",
        "EQUIPMENT, NUMBER, 012.5, 12.5",
        "EQUIPMENT, TEXT, 12., 12",
        "CODE, NUMBER, 2.1321E9, 2132100000",
        "CODE, TEXT, ' 2132100001', 2132100001",
        "NAME, TEXT, ' A  B ', A  B",
        "NAME, NUMBER, 12, 12",
        "KIND, TEXT, 小 学, PRIMARY",
        "KIND, NUMBER, 312, NINE_YEAR",
        "COUNTED, TEXT, 是, YES",
        "COUNTED, NUMBER, 1, YES",
        "COUNTED, NUMBER, 0, NO",
        "COUNTED, BOOLEAN, 1, YES",
        "COUNTED, BOOLEAN, true, YES",
        "COUNTED, BOOLEAN, 0, NO",
        "BUILT, NUMBER, 1800, 1800",
        "BUILT, TEXT, ２０９９, 2099",
        "MUSIC_ROOMS, NUMBER, 96.0, 96",
        "MUSIC_ROOMS, TEXT, '96;90.50', 96;90.5",
        "MUSIC_ROOMS, TEXT, ';96、0;', 96"
    })
    void A_cell_is_kept_in_one_form_however_it_was_written(Column column, Kind kind, String written, String kept) {
        var problems = new Problems();

        assertThat(read(column, kind, written, problems)).contains(kept);
        assertThat(problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY_PUPILS, UNCALCULATED, '', uncalculated",
        "PRIMARY_PUPILS, ERROR, #REF!, formula",
        "PRIMARY_PUPILS, DATE, 45000, date",
        "NAME, DATE, 45000, date",
        "PRIMARY_PUPILS, BOOLEAN, 1, truth",
        "PRIMARY_PUPILS, TEXT, many, noNumber",
        "PRIMARY_PUPILS, TEXT, 1E400, tooLarge",
        "PRIMARY_PUPILS, NUMBER, 1E300, tooLarge",
        "PRIMARY_PUPILS, NUMBER, -1, negative",
        "PRIMARY_PUPILS, NUMBER, 3.5, notWhole",
        "PRIMARY_PUPILS, NUMBER, 1000000000001, tooLarge",
        "PRIMARY_LARGEST_CLASS, NUMBER, 44.5, notWhole",
        "EQUIPMENT, NUMBER, -0.01, negative",
        "EQUIPMENT, NUMBER, 0.12345678912, decimals",
        "EQUIPMENT, NUMBER, 1000000000000.1, tooLarge",
        "CODE, TEXT, 213210000, code",
        "CODE, TEXT, 21321000011, code",
        "BUILT, NUMBER, 1799, year",
        "BUILT, NUMBER, 2100, year",
        "BUILT, NUMBER, 1999.5, year",
        "MUSIC_ROOMS, TEXT, 96;-1, rooms",
        "MUSIC_ROOMS, TEXT, 96;big, rooms",
        "MUSIC_ROOMS, NUMBER, -96, rooms"
    })
    void A_cell_that_cannot_be_kept_says_why(Column column, Kind kind, String written, String reason) {
        var problems = new Problems();

        assertThat(read(column, kind, written, problems)).isEmpty();
        assertThat(problems.errors())
                .containsExactly(new CellError(
                        "学校",
                        7,
                        Catalogue.get().column(column).header(),
                        "C7",
                        written,
                        Message.of("schooldata.error." + reason)));
    }

    @Test
    void A_wrong_choice_is_told_with_the_right_ones() {
        var problems = new Problems();

        read(Column.SETTING, Kind.TEXT, "郊区", problems);
        read(Column.COUNTED, Kind.TEXT, "也许", problems);

        assertThat(problems.errors())
                .extracting(CellError::reason)
                .containsExactly(
                        Message.of("schooldata.error.choice", "城区、镇区、乡村"),
                        Message.of("schooldata.error.choice", "是、否"));
    }

    @Test
    void A_name_has_at_most_a_hundred_characters() {
        var problems = new Problems();

        assertThat(read(Column.NAME, Kind.TEXT, "n".repeat(100), problems)).contains("n".repeat(100));
        assertThat(problems.errors()).isEmpty();
        assertThat(read(Column.NAME, Kind.TEXT, "n".repeat(101), problems)).isEmpty();
        assertThat(problems.errors())
                .singleElement()
                .extracting(CellError::reason)
                .isEqualTo(Message.of("schooldata.error.tooLong", 100));
    }

    @Test
    void No_rooms_are_no_value_and_no_error() {
        var problems = new Problems();

        assertThat(read(Column.ART_ROOMS, Kind.NUMBER, "0", problems)).isEmpty();
        assertThat(read(Column.ART_ROOMS, Kind.TEXT, " ; ", problems)).isEmpty();
        assertThat(problems.errors()).isEmpty();
    }

    /** Numbers that are stored as they will be kept take a shorter way, which must make no difference. */
    @Test
    void Every_short_number_is_kept_like_one_that_is_computed() {
        var letters = List.of("0", "1", "9", ".", "-", "e", "/", ":");
        var texts = List.of("");
        for (var length = 1; length <= 5; length++) {
            texts = texts.stream()
                    .flatMap(start -> letters.stream().map(letter -> start + letter))
                    .toList();
            for (var text : texts) {
                for (var column : List.of(Column.PRIMARY_PUPILS, Column.EQUIPMENT)) {
                    var shown = new Problems();
                    var computed = new Problems();
                    var spec = Catalogue.get().column(column);

                    assertThat(read(column, Kind.NUMBER, text, shown))
                            .as(text)
                            .isEqualTo(new ValueReader(sheet, computed)
                                    .number(cell(Kind.NUMBER, text), spec.header(), spec.type())
                                    .map(CellText::plain));
                    assertThat(shown.errors()).as(text).isEqualTo(computed.errors());
                }
            }
        }
    }

    @Nested
    class Shares {

        @ParameterizedTest
        @CsvSource({
            "NUMBER, 0.97, 0.97",
            "NUMBER, 0, 0",
            "NUMBER, 1, 1",
            "PERCENT, 0.97, 0.97",
            "PERCENT, 97, 0.97",
            "PERCENT, 2.5, 0.025",
            "PERCENT, 100, 1",
            "TEXT, 97 %, 0.97",
            "TEXT, ９７％, 0.97",
            "TEXT, 100%, 1",
            "TEXT, 0.97, 0.97"
        })
        void A_share_is_kept_as_a_number_up_to_one(Kind kind, String written, String kept) {
            var problems = new Problems();

            assertThat(share(kind, written, problems)).contains(kept);
            assertThat(problems.errors()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "NUMBER, 97, share",
            "NUMBER, -0.01, share",
            "NUMBER, 1.01, share",
            "PERCENT, 2, share",
            "PERCENT, 101, share",
            "TEXT, 101%, share",
            "TEXT, -1%, share",
            "TEXT, %, noNumber",
            "TEXT, most, noNumber",
            "NUMBER, 1E300, tooLarge",
            "BOOLEAN, 1, truth",
            "ERROR, #N/A, formula",
            "DATE, 1, date",
            "UNCALCULATED, '', uncalculated"
        })
        void A_share_that_is_none_says_why(Kind kind, String written, String reason) {
            var problems = new Problems();

            assertThat(share(kind, written, problems)).isEmpty();
            assertThat(problems.errors())
                    .containsExactly(
                            new CellError("学校", 7, "x", "C7", written, Message.of("schooldata.error." + reason)));
        }

        private Optional<String> share(Kind kind, String written, Problems problems) {
            return new ValueReader(sheet, problems)
                    .share(cell(kind, written), "x")
                    .map(CellText::plain);
        }
    }

    private Optional<String> read(Column column, Kind kind, String written, Problems problems) {
        return new ValueReader(sheet, problems)
                .read(cell(kind, written), Catalogue.get().column(column));
    }

    private static Cell cell(Kind kind, String written) {
        return new Cell(7, 3, kind, written);
    }
}
