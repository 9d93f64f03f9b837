package org.junheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void A_text_has_the_keys_of_each_part_of_it() {
        var text = "教师交流𠀀g11";
        var keys = Arrays.stream(Keys.of(text)).boxed().toList();

        for (var start = 0; start < text.length(); start++) {
            for (var end = start + 1; end <= text.length(); end++) {
                assertThat(keys).containsAll(boxed(Keys.within(List.of(text.substring(start, end)))));
            }
        }
        assertThat(keys).doesNotContainAnyElementsOf(boxed(Keys.within(List.of("师教"))));
    }

    @Test
    void A_long_text_has_the_keys_of_each_part_of_it_and_those_of_three_tell_nothing_of_two() {
        var text = "教师交流𠀀g11";
        var keys = Arrays.stream(Keys.ofLong(text)).boxed().toList();

        for (var start = 0; start < text.length(); start++) {
            for (var end = start + 1; end <= text.length(); end++) {
                assertThat(keys).containsAll(boxed(Keys.withinLong(List.of(text.substring(start, end)))));
            }
        }
        assertThat(keys).doesNotContainAnyElementsOf(boxed(Keys.withinLong(List.of("师教", "教交师"))));
        assertThat(boxed(Keys.withinLong(List.of("教师交流")))).hasSize(2).allMatch(key -> key >>> 21 == 4);
    }

    @Test
    void Whose_a_text_is_has_no_number_of_a_text() {
        var scopes = IntStream.concat(
                IntStream.range(1000, 9999).map(code -> Keys.scope(new RegionCode(Integer.toString(code)))),
                IntStream.range(0, 9999).map(each -> Keys.scope(new CaseId(new UUID(each, each)))));

        assertThat(scopes).allSatisfy(scope -> assertThat(scope >>> 16).isBetween(1, 0x1F));
    }

    @Test
    void Words_are_parted_by_blanks_and_the_longest_is_looked_for_first() {
        assertThat(Terms.of(" 教师　Ｇ１１ 骨干教师 ").all()).containsExactly("骨干教师", "g11", "教师");
        assertThatThrownBy(() -> Terms.of(" \u200B ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Terms.of("x".repeat(201))).isInstanceOf(Refusal.class);
    }

    @Test
    void What_was_found_is_shown_as_it_is_written() {
        var snippet = Snippet.of("甲".repeat(60) + "Ｔｅａｃｈｅｒ 教\n师" + "乙".repeat(60), List.of("teacher教师"));

        assertThat(snippet.match()).isEqualTo("Ｔｅａｃｈｅｒ 教 师");
        assertThat(snippet.before()).startsWith("…甲").hasSize(41);
        assertThat(snippet.after()).endsWith("乙…").hasSize(41);
        assertThat(Snippet.of("Share of teachers", List.of("share")))
                .isEqualTo(new Snippet("", "Share", " of teachers"));
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
