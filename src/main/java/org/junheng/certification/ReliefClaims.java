package org.junheng.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.RecordKind;
import org.junheng.shared.Stage;

/**
 * Exceptions claimed with a promise (例外情形附承诺).
 *
 * @param reliefs at least one
 * @param confirmations which of the sheets changed the bureau confirms on the schools' behalf
 */
public record ReliefClaims(
        List<ReliefClaim> reliefs, @Nullable SheetsOnBehalf confirmations) {

    /** How it is kept. */
    public static final RecordKind<ReliefClaims> KIND = new RecordKind<>("relief-claims", ReliefClaims.class);

    public ReliefClaims {
        reliefs = List.copyOf(Objects.requireNonNullElse(reliefs, List.of()));
    }

    /** The sheets to confirm, which may be none. */
    SheetsOnBehalf sheets() {
        return Objects.requireNonNullElseGet(confirmations, SheetsOnBehalf::none);
    }

    /** What an exception lets count. */
    public enum Kind {
        /** Visiting and part-time teachers of sport and art, in small rural schools (走教兼职体艺教师). */
        R3,
        /** Converted or leased sports space nearby, in over-dense city centres (租借改建体育场地). */
        R5
    }

    /**
     * One exception.
     *
     * @param school the school's code
     * @param stage for {@link Kind#R3}, where the school has both stages
     * @param amount the teachers, or the ㎡, that shall count
     * @param reason why the rule cannot be met now
     * @param promise what will be done to meet it
     * @param promiseUntil by when
     */
    public record ReliefClaim(
            String school,
            @Nullable Kind kind,
            @Nullable Stage stage,
            @Nullable BigDecimal amount,
            String reason,
            String promise,
            @Nullable LocalDate promiseUntil) {

        public ReliefClaim {
            school = Objects.requireNonNullElse(school, "").strip();
            reason = Objects.requireNonNullElse(reason, "").strip();
            promise = Objects.requireNonNullElse(promise, "").strip();
        }
    }
}
