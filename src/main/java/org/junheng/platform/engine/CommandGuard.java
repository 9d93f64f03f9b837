package org.junheng.platform.engine;

import org.junheng.shared.Actor;

/**
 * Refuses commands that the domain forbids: wrong state, changed data, recusal. All guards are asked, in the command's
 * transaction, after candidacy and assignment have been checked.
 */
public interface CommandGuard {

    /**
     * Returns if the command may go ahead.
     *
     * @throws org.junheng.shared.Refusal if not
     */
    void check(Actor actor, Command command);
}
