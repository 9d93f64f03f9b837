package org.junheng.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.identity.People;
import org.junheng.platform.engine.Subjects;
import org.junheng.platform.text.Texts;
import org.junheng.region.Regions;
import org.junheng.standard.Department;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** Names a case in the inbox by the county's full name, and parallel tasks by who or what they are for. */
@Component
class CaseSubjects implements Subjects {

    /** A candidate group that signs, such as {@code COUNTY_DEPARTMENT@320682:FINANCE}. */
    private static final Pattern GROUP = Pattern.compile("([A-Z_]+)@\\d+(?::([A-Z_]+))?");

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final Regions regions;
    private final Editions editions;
    private final People people;
    private final Texts texts;

    CaseSubjects(Casefiles casefiles, Rounds rounds, Regions regions, Editions editions, People people, Texts texts) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.regions = regions;
        this.editions = editions;
        this.people = people;
        this.texts = texts;
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
                .or(() -> signer(casefile, element))
                .or(() -> department(casefile, element))
                .orElseGet(() -> people.displayName(element));
    }

    private Optional<String> signer(Casefile casefile, String element) {
        var group = GROUP.matcher(element);
        if (!group.matches()) {
            return Optional.empty();
        }
        return group.group(2) == null
                ? Optional.of(role(casefile, group.group(1)))
                : department(casefile, group.group(2));
    }

    /** The one step of the chain that the role signs; where it signs at several, the role itself. */
    private String role(Casefile casefile, String role) {
        var steps = rounds.get(casefile.round()).signOff().stream()
                .filter(step -> step.role().name().equals(role))
                .toList();
        return steps.size() == 1 ? steps.getFirst().label() : texts.get(Locale.CHINESE, "role." + role);
    }

    private Optional<String> department(Casefile casefile, String code) {
        return editions.get(casefile.edition()).departments().stream()
                .filter(department -> department.code().equals(code))
                .map(Department::name)
                .findFirst();
    }
}
