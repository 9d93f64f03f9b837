package org.junheng.schooldata;

import java.util.Arrays;

/** How two numbers are compared. */
enum Sign {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    DIFFERENT("!="),
    AT_LEAST(">="),
    MORE(">");

    private final String written;

    Sign(String written) {
        this.written = written;
    }

    static Sign of(String written) {
        return Arrays.stream(values())
                .filter(sign -> sign.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a comparison: " + written));
    }

    /** Whether it holds of numbers that compare in this order. */
    boolean holds(int order) {
        return mayHold(order, 0);
    }

    /** Whether it may hold of numbers that differ by so much, give or take; not if there is no number. */
    boolean mayHold(double difference, double near) {
        return switch (this) {
            case LESS -> difference < near;
            case AT_MOST -> difference <= near;
            case EQUAL -> Math.abs(difference) <= near;
            case DIFFERENT -> difference < near || difference > -near;
            case AT_LEAST -> difference >= -near;
            case MORE -> difference > -near;
        };
    }
}
