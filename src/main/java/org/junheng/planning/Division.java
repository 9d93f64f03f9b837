package org.junheng.planning;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/**
 * A part of a school becomes a school of its own (拆分设校).
 *
 * @param school the code of the school
 * @param name of the new one; its code is made up
 * @param stage the stage that leaves as a whole; absent if the new school is of the same kind
 * @param percent the part of everything else that the new school gets, from 1 to 99
 */
public record Division(String school, String name, @Nullable Stage stage, int percent) implements Change {

    private static final int MOST = 99;
    private static final int LONGEST = 100;

    public Division {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw Refusal.invalid("planning.change.name", LONGEST);
        }
        if (percent < 1 || percent > MOST) {
            throw Refusal.invalid("planning.change.part", MOST);
        }
    }
}
