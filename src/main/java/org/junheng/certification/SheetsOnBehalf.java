package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which schools' sheets the bureau confirms on their behalf (代) with a step.
 *
 * @param onBehalf the schools' codes
 * @param all whether to confirm every sheet that is not confirmed yet
 */
public record SheetsOnBehalf(
        List<String> onBehalf, @Nullable Boolean all) {

    public SheetsOnBehalf {
        onBehalf = List.copyOf(Objects.requireNonNullElse(onBehalf, List.of()));
    }

    /** Confirms nothing. */
    public static SheetsOnBehalf none() {
        return new SheetsOnBehalf(List.of(), false);
    }

    /** Whether every sheet not confirmed yet is meant. */
    boolean everything() {
        return Boolean.TRUE.equals(all);
    }
}
