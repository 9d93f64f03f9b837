package org.junheng.notice;

import java.util.Set;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.casefile.LogVeil;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Keeps objections out of the log that the county and the city read. */
@Component
class ObjectionVeil implements LogVeil {

    /** The steps and messages of {@code public-notice.bpmn} that tell of an objection. */
    private static final Set<String> STEPS = Set.of("userTask_investigateObjection", "objectionRaised");

    private final Casefiles casefiles;
    private final Regions regions;

    ObjectionVeil(Casefiles casefiles, Regions regions) {
        this.casefiles = casefiles;
        this.regions = regions;
    }

    @Override
    public boolean hides(Actor actor, LogEntry entry) {
        return STEPS.contains(entry.step())
                && !ObjectionSight.has(
                        actor, regions.provinceOf(casefiles.get(entry.caseId()).county()));
    }
}
