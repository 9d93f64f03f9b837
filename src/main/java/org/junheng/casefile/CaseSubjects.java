package org.junheng.casefile;

import java.util.Optional;
import org.junheng.identity.People;
import org.junheng.platform.engine.Subjects;
import org.junheng.region.Regions;
import org.junheng.standard.Department;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** Names a case in the inbox by the county's full name, and parallel tasks by who or what they are for. */
@Component
class CaseSubjects implements Subjects {

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final Regions regions;
    private final Editions editions;
    private final People people;

    CaseSubjects(Casefiles casefiles, Rounds rounds, Regions regions, Editions editions, People people) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.regions = regions;
        this.editions = editions;
        this.people = people;
    }

    @Override
    public Subject of(String caseKey) {
        var casefile = casefiles.get(CaseId.parse(caseKey));
        return new Subject(casefile.county(), regions.pathName(casefile.county()), casefile.round());
    }

    @Override
    public String label(String caseKey, String element) {
        var casefile = casefiles.get(CaseId.parse(caseKey));
        return rounds.get(casefile.round())
                .label(element)
                .or(() -> department(casefile, element))
                .orElseGet(() -> people.displayName(element));
    }

    private Optional<String> department(Casefile casefile, String code) {
        return editions.get(casefile.edition()).departments().stream()
                .filter(department -> department.code().equals(code))
                .map(Department::name)
                .findFirst();
    }
}
