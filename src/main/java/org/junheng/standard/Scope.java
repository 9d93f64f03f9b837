package org.junheng.standard;

import org.junheng.shared.Malformed;

/**
 * Which schools are judged on R1–R7, and which count as small rural ones.
 *
 * @param teachingPointMinimum the pupils from which a teaching point (教学点) is judged
 * @param privateSchools whether private schools (民办) are judged
 * @param smallRural the pupils of a small rural school, for which visiting teachers count in R3
 */
public record Scope(int teachingPointMinimum, boolean privateSchools, Range smallRural) {

    /** From and to, both included. */
    public record Range(int from, int to) {

        public Range {
            if (from > to) {
                throw new Malformed("malformed.standard.range", from, to);
            }
        }
    }
}
