package org.junheng.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the county states of its right to apply (申报资格).
 *
 * @param basicBalanceOn the day on which the basic balance (基本均衡) was certified
 * @param monitoring how the yearly monitoring since then went
 * @param vetoes one for every veto (一票否决) of the edition
 */
public record EligibilityStatement(@Nullable LocalDate basicBalanceOn, String monitoring, List<VetoStatement> vetoes) {

    public EligibilityStatement {
        monitoring = Objects.requireNonNullElse(monitoring, "").strip();
        vetoes = List.copyOf(Objects.requireNonNullElse(vetoes, List.of()));
    }

    /**
     * What the county states of one veto.
     *
     * @param veto the veto's code in the edition
     * @param occurred whether it happened in the assessment year; absent as long as nothing is stated
     * @param note what happened, or how it was made sure that nothing did
     */
    public record VetoStatement(String veto, @Nullable Boolean occurred, String note) {

        public VetoStatement {
            veto = Objects.requireNonNullElse(veto, "").strip();
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }
}
