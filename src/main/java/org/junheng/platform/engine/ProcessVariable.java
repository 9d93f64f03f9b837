package org.junheng.platform.engine;

import java.util.Map;

/**
 * A variable that a gateway, timer or candidate expression of a process reads; nothing else belongs into variables.
 *
 * @param name as the process model writes it
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** The variable with its value, to hand to a command. */
    public Map<String, Object> of(T value) {
        return Map.of(name, value);
    }
}
