package org.junheng.material;

import java.util.List;

/**
 * One piece of material that an item's box asks for (材料清单项).
 *
 * @param number its place in the list of the item, from 1; files are numbered by it, as in {@code G11-01}
 * @param departments codes of those who give it, the first one leading; all of them answer for the item
 * @param columns the headings of its register, empty where it is no table
 * @param sample one line of such a register, as long as the columns
 */
public record Material(
        int number,
        String name,
        Every every,
        Need need,
        List<String> departments,
        List<String> columns,
        List<String> sample) {

    /** For what it is given once. */
    public enum Every {
        /** For every year looked back on. */
        YEAR,
        /** For the case. */
        CASE
    }

    /** Whether the box is complete without it. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public Material {
        if (number < 1 || name.isBlank() || departments.isEmpty()) {
            throw new IllegalArgumentException(
                    "Material %d has no name or nobody gives it: %s".formatted(number, name));
        }
        departments = List.copyOf(departments);
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        if (columns.size() != sample.size()) {
            throw new IllegalArgumentException(
                    "The sample of %s has %d cells for %d columns".formatted(name, sample.size(), columns.size()));
        }
    }

    /** Whether the box is incomplete without it. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Whether every year looked back on needs its own. */
    public boolean isYearly() {
        return every == Every.YEAR;
    }
}
