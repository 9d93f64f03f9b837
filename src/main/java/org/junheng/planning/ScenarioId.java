package org.junheng.planning;

import java.util.UUID;

/** The id of a scenario. */
public record ScenarioId(UUID value) {

    /** A new one. */
    static ScenarioId create() {
        return new ScenarioId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
