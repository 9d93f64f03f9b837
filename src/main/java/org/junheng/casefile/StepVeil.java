package org.junheng.casefile;

import org.junheng.shared.Actor;

/**
 * Hides steps of a case from those who may not know of them, such as the investigation of an objection from the county. All veils
 * are asked; one is enough to hide.
 */
public interface StepVeil {

    /** Whether the actor may not see that the case stands, or stood, at this step. */
    boolean hides(Actor actor, CaseId id, String step);
}
