package org.junheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The experts that a task appoints, by login name. */
public record Appointment(@Nullable List<String> experts) {

    public Appointment {
        experts = experts == null ? List.of() : List.copyOf(experts);
    }

    /** The login names. */
    public List<String> names() {
        return experts == null ? List.of() : experts;
    }
}
