package org.junheng.casefile;

import org.junheng.platform.engine.Subjects;
import org.junheng.region.Regions;
import org.springframework.stereotype.Component;

/** Names a case in the inbox by the county's full name. */
@Component
class CaseSubjects implements Subjects {

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final Regions regions;

    CaseSubjects(Casefiles casefiles, Rounds rounds, Regions regions) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.regions = regions;
    }

    @Override
    public Subject of(String caseKey) {
        var casefile = casefiles.get(CaseId.parse(caseKey));
        return new Subject(casefile.county(), regions.pathName(casefile.county()), casefile.round());
    }

    @Override
    public String label(String caseKey, String element) {
        var casefile = casefiles.get(CaseId.parse(caseKey));
        return rounds.get(casefile.round()).label(element).orElse(element);
    }
}
