package org.junheng.paper;

import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.review.Level;
import org.junheng.shared.Actor;

/**
 * Who asks for a paper of which case.
 *
 * @param actor may know of the case; what the modules would not tell this actor does not come into the paper
 */
record Ask(Actor actor, Casefile casefile, Step step) {

    /** The level that works at this step. */
    Level level() {
        return step == Step.CITY ? Level.CITY : Level.PROVINCE;
    }

    CaseId id() {
        return casefile.id();
    }
}
