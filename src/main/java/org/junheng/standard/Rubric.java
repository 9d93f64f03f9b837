package org.junheng.standard;

import java.util.List;
import org.junheng.shared.Malformed;

/**
 * How a graded item is judged (评价等级).
 *
 * @param grades from the best to the worst
 * @param passing the lowest grade that meets the item
 */
public record Rubric(List<Grade> grades, String passing) {

    public Rubric {
        grades = List.copyOf(grades);
        var known = grades.stream().map(Grade::name).toList();
        if (!known.contains(passing)) {
            throw new Malformed("malformed.standard.grade", passing, known.toString());
        }
    }

    /**
     * A grade.
     *
     * @param description what a school shows that deserves it
     */
    public record Grade(String name, String description) {}

    /** Whether it is one of the grades. */
    public boolean has(String grade) {
        return grades.stream().anyMatch(one -> one.name().equals(grade));
    }

    /** Whether a grade meets the item; a word that is no grade does not. */
    public boolean passes(String grade) {
        var names = grades.stream().map(Grade::name).toList();
        return names.contains(grade) && names.indexOf(grade) <= names.indexOf(passing);
    }
}
