package org.junheng.notice;

import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.casefile.LogVeil;
import org.junheng.casefile.StepVeil;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Keeps objections out of the log, the steps and the diagram that the county and the city see. */
@Component
class ObjectionVeil implements LogVeil, StepVeil {

    /** The steps and messages of {@code public-notice.bpmn} that tell of an objection. */
    private static final Set<String> STEPS = Set.of(
            "userTask_investigateObjection",
            "subProcess_objection",
            "event_objectionRaised",
            "event_objectionDecided",
            "objectionRaised");

    private final Casefiles casefiles;
    private final Regions regions;

    ObjectionVeil(Casefiles casefiles, Regions regions) {
        this.casefiles = casefiles;
        this.regions = regions;
    }

    @Override
    public boolean hides(Actor actor, LogEntry entry) {
        return hides(actor, entry.caseId(), entry.step());
    }

    @Override
    public boolean hides(Actor actor, CaseId id, String step) {
        return STEPS.contains(step)
                && !ObjectionSight.has(
                        actor, regions.provinceOf(casefiles.get(id).county()));
    }
}
