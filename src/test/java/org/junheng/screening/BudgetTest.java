package org.junheng.screening;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final Budget budget = new Budget(
            ScreeningFixture.settings(Map.of("junheng.evidence.packed.size", "10B"))
                    .packed(),
            1);

    @Test
    void What_is_passed_over_counts_as_if_it_were_read() throws IOException {
        try (var content = budget.counted(new ByteArrayInputStream(new byte[11]))) {
            content.skipNBytes(10);

            assertThatThrownBy(() -> content.skip(1))
                    .asInstanceOf(type(Hidden.class))
                    .extracting(Hidden::what)
                    .isEqualTo(Hidden.What.BOMB);
        }
    }

    @Test
    void Archives_within_share_what_is_left() throws IOException {
        try (var first = budget.counted(new ByteArrayInputStream(new byte[6]));
                var second = budget.counted(new ByteArrayInputStream(new byte[6]))) {
            first.readAllBytes();

            assertThatThrownBy(second::readAllBytes).isInstanceOf(Hidden.class);
        }
    }
}
