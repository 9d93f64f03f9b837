package org.junheng.certification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The data of publishing a round's list (公示名单).
 *
 * @param title of the notice
 * @param text of the notice
 * @param notice the notice that this county already stands on, for the counties published with the first one's task
 */
public record PublishedList(
        String title, String text, @Nullable String notice) {

    public PublishedList {
        title = Objects.requireNonNullElse(title, "").strip();
        text = Objects.requireNonNullElse(text, "").strip();
    }
}
