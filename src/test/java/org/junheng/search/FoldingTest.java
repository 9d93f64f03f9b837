package org.junheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ＡＢＣ－１２３, abc-123
                    Ｇ１１－０１　教师, g11-01教师
                    ﬁnance, finance
                    ①㎡, 1m2
                    ΣΑΣ, σασ
                    cafe\u0301, café
                    ｶﾞ, ガ
                    '中 国 2026 年', 中国2026年
                    '甲， 乙', '甲,乙'
                    'high   Quality', high quality
                    'a\u200Bb\u00ADc', abc
                    '  教师 ', 教师
                    """)
    void What_is_written_in_several_ways_is_one(String written, String folded) {
        assertThat(Folding.fold(written).text()).isEqualTo(folded);
    }

    @Test
    void A_line_of_chinese_may_be_broken_anywhere_and_words_of_latin_are_not_drawn_together() {
        assertThat(Folding.fold("教师\n交流").text()).isEqualTo("教师交流");
        assertThat(Folding.fold("high\nquality").text()).isEqualTo("high quality");
        assertThat(Folding.fold("a\u0000b").text()).isEqualTo("a b");
    }

    @Test
    void It_is_known_where_each_unit_comes_from() {
        var text = "Ａ ﬁ 教";

        var folded = Folding.fold(text);

        assertThat(folded.text()).isEqualTo("a fi教");
        assertThat(IntStream.rangeClosed(0, 5).map(folded::origin)).containsExactly(0, 2, 2, 2, 4, 5);
    }

    @Test
    void A_part_is_found_in_the_whole() {
        var random = new Random(20260105);
        for (var round = 0; round < 2_000; round++) {
            var text = random.ints(40, 0x20, 0x2FF)
                    .map(character -> random.nextInt(3) == 0 ? 0x4E00 + random.nextInt(500) : character)
                    .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var start = random.nextInt(text.length());
            var part = text.substring(start, start + 1 + random.nextInt(text.length() - start));

            assertThat(Folding.fold(text).text()).contains(Folding.fold(part).text());
        }
    }
}
