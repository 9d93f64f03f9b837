package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.casefile.CaseId;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final CaseId first = CaseId.create();
    private final CaseId second = CaseId.create();
    private final CaseId third = CaseId.create();
    private final Kept<String> kept = new Kept<>(String::length, 10);

    @Test
    void What_was_made_is_given_again_in_the_same_state_only() {
        assertThat(kept.get(first, 1, () -> "one")).isEqualTo("one");
        assertThat(kept.get(first, 1, () -> "another")).isEqualTo("one");
        assertThat(kept.get(first, 2, () -> "two")).isEqualTo("two");
        assertThat(kept.find(first, 1)).isNull();
    }

    @Test
    void What_was_asked_for_longest_ago_makes_room() {
        kept.get(first, 1, () -> "1234");
        kept.get(second, 1, () -> "1234");
        kept.find(first, 1);

        kept.get(third, 1, () -> "1234");

        assertThat(kept.find(first, 1)).isNotNull();
        assertThat(kept.find(second, 1)).isNull();
        assertThat(kept.find(third, 1)).isNotNull();
    }

    @Test
    void What_is_too_much_alone_is_not_kept() {
        assertThat(kept.get(first, 1, () -> "x".repeat(11))).hasSize(11);
        assertThat(kept.find(first, 1)).isNull();
        assertThat(kept.get(first, 1, () -> "1234567890")).hasSize(10);
        assertThat(kept.find(first, 1)).isNotNull();
    }
}
