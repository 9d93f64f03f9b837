package org.junheng.review;

import java.util.Objects;

/**
 * Another expert in the place of one who was appointed (更换专家).
 *
 * @param expert the login name of who leaves the panel
 * @param successor the login name of who joins it
 * @param reason why, such as a conflict (回避) that came to light
 */
public record Replacement(String expert, String successor, String reason) {

    public Replacement {
        expert = Objects.requireNonNullElse(expert, "").strip();
        successor = Objects.requireNonNullElse(successor, "").strip();
        reason = Objects.requireNonNullElse(reason, "").strip();
    }
}
