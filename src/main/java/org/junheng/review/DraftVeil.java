package org.junheng.review;

import java.util.Map;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.casefile.LogVeil;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Hides from the county's log what a level works out for its leader, reports and judgements, until the leader has decided:
 * their words are a draft till then.
 */
@Component
class DraftVeil implements LogVeil {

    private static final Map<String, Level> STEPS = Map.of(
            "userTask_reviewItems", Level.CITY,
            "userTask_writeReviewReport", Level.CITY,
            "userTask_examineQualification", Level.PROVINCE,
            "userTask_consolidateOpinions", Level.PROVINCE,
            "userTask_reviewAmendments", Level.PROVINCE,
            "userTask_writeEvaluationReport", Level.PROVINCE);

    private final Casefiles casefiles;
    private final Reports reports;
    private final ReviewRights rights;

    DraftVeil(Casefiles casefiles, Reports reports, ReviewRights rights) {
        this.casefiles = casefiles;
        this.reports = reports;
        this.rights = rights;
    }

    @Override
    public boolean hides(Actor actor, LogEntry entry) {
        var level = STEPS.get(entry.step());
        return level != null
                && !rights.reads(actor, casefiles.get(entry.caseId()), level)
                && reports.lastDecided(entry.caseId(), level)
                        .filter(decided -> !entry.at().isAfter(decided))
                        .isEmpty();
    }
}
