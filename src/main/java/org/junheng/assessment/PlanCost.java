package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to provide more of one resource item. The county sets it; the defaults are assumptions, not facts.
 *
 * @param item the item's code
 * @param counted what is bought, and with it whether only whole ones exist
 * @param price 元 for one teacher, m², 元 of equipment or room; positive
 * @param step the least amount that is bought at once, in the item's raw unit; positive
 * @param move 元 for one teacher who changes to another school of the county (交流轮岗), not above the price; absent where
 *     nothing can move
 */
public record PlanCost(
        String item,
        Counted counted,
        BigDecimal price,
        BigDecimal step,
        @Nullable BigDecimal move) {

    private static final BigDecimal FEN = new BigDecimal("100");

    /** What an item counts. */
    public enum Counted {
        PEOPLE,
        AREA,
        MONEY,
        ROOMS;

        /** Whether there are only whole ones. */
        public boolean isWhole() {
            return this == PEOPLE || this == ROOMS;
        }
    }

    public PlanCost {
        if (price.signum() <= 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("%s costs %s per %s".formatted(item, price, step));
        }
        if (counted.isWhole() && step.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("%s is bought one by one, not by %s".formatted(item, step));
        }
        if (move != null && (move.signum() < 0 || move.compareTo(price) > 0 || counted != Counted.PEOPLE)) {
            throw new IllegalArgumentException("%s moves for %s, costs %s".formatted(item, move, price));
        }
        fen(price.multiply(step));
        if (move != null) {
            fen(move);
        }
    }

    /** The cost of a move; empty where nothing can move. */
    public Optional<BigDecimal> moving() {
        return Optional.ofNullable(move);
    }

    /** The cost of one step in 分. */
    long perStep() {
        return fen(price.multiply(step));
    }

    /** The cost of one move in 分; that of a step where nothing can move. */
    long perMove() {
        return move == null ? perStep() : fen(move);
    }

    private static long fen(BigDecimal yuan) {
        return yuan.multiply(FEN).longValueExact();
    }
}
