package org.junheng.review;

import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.casefile.LogVeil;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Hides from the log of a case what experts do alone: from everybody else until all have handed in, and from those who
 * never learn the experts' names, such as the county, for good.
 */
@Component
class OpinionVeil implements LogVeil {

    static final String STEP = "userTask_giveOpinion";

    /** Names who left the panel and who came. */
    private static final String REPLACED = "expertReplaced";

    private final Casefiles casefiles;
    private final PanelRepository panels;
    private final ReviewRights rights;

    OpinionVeil(Casefiles casefiles, PanelRepository panels, ReviewRights rights) {
        this.casefiles = casefiles;
        this.panels = panels;
        this.rights = rights;
    }

    @Override
    public boolean hides(Actor actor, LogEntry entry) {
        if (entry.step().equals(REPLACED)) {
            return !rights.reads(actor, casefiles.get(entry.caseId()), Level.EXPERT);
        }
        if (!entry.step().equals(STEP) || entry.actor().equals(actor.name())) {
            return false;
        }
        return !panels.allHandedIn(entry.caseId()) || !rights.reads(actor, casefiles.get(entry.caseId()), Level.EXPERT);
    }
}
