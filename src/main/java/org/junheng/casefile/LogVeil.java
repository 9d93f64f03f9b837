package org.junheng.casefile;

import org.junheng.shared.Actor;

/**
 * Hides entries of the log from those who may not know of them yet, such as one expert's opinion from the others while
 * each decides alone. All veils are asked; one is enough to hide.
 */
public interface LogVeil {

    /** Whether the actor may not see the entry now. */
    boolean hides(Actor actor, LogEntry entry);
}
