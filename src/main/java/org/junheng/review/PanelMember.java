package org.junheng.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An expert (专家) on the panel of a case.
 *
 * @param expert the login name
 * @param name how papers name the expert
 * @param handedIn when the opinion formed alone was handed in
 */
public record PanelMember(
        String expert,
        String name,
        Instant appointed,
        @Nullable Instant handedIn) {}
