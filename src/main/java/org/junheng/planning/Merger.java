package org.junheng.planning;

import org.junheng.shared.Refusal;

/**
 * A school goes into another one with everything it has (撤并).
 *
 * @param school the code of the one that ends
 * @param into the code of the one that goes on
 */
public record Merger(String school, String into) implements Change {

    public Merger {
        if (school.equals(into)) {
            throw Refusal.invalid("planning.change.mergeSelf");
        }
    }
}
