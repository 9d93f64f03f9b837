package org.junheng.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.identity.People;
import org.junheng.identity.Person;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels of experts (专家组) that judge for the province. */
@Service
public class Panels {

    private final PanelRepository repository;
    private final Recusals recusals;
    private final Casefiles casefiles;
    private final People people;
    private final Regions regions;
    private final ReviewRights rights;
    private final ReviewSettings settings;
    private final Clock clock;

    Panels(
            PanelRepository repository,
            Recusals recusals,
            Casefiles casefiles,
            People people,
            Regions regions,
            ReviewRights rights,
            ReviewSettings settings,
            Clock clock) {
        this.repository = repository;
        this.recusals = recusals;
        this.casefiles = casefiles;
        this.people = people;
        this.regions = regions;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many experts sit on a panel. */
    public ReviewSettings.Panel size() {
        return settings.panel();
    }

    /**
     * The panel, for those who may know the names: the province, the nation and the panel itself; nobody for all others.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<PanelMember> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return rights.isOfProvinceOrNation(actor, casefile) || rights.isMember(actor, casefile)
                ? repository.of(id)
                : List.of();
    }

    /** Whether there is a panel and everybody on it has handed in; before, nobody reads anybody else's opinion. */
    public boolean allHandedIn(CaseId id) {
        return repository.allHandedIn(id);
    }

    /**
     * The experts of the province and the nation, with what stands against them (回避), for who appoints.
     *
     * @throws Refusal if the actor does not
     */
    public List<Candidate> candidates(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, Level.PROVINCE);
        return pool(casefile).stream()
                .map(person -> new Candidate(
                        person.name(),
                        person.displayName(),
                        recusals.against(person.actor(), casefile.county()).orElse(null)))
                .toList();
    }

    /**
     * Appoints the panel and lets its experts see the case.
     *
     * @throws Refusal if the actor may not, there is a panel, its size does not fit, or somebody cannot be appointed
     */
    @Transactional
    public void appoint(Actor actor, CaseId id, List<String> experts) {
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, Level.PROVINCE);
        casefiles.lock(id);
        if (!repository.of(id).isEmpty()) {
            throw Refusal.conflict("review.panel.exists");
        }
        requireSize(experts);
        experts.forEach(expert -> admit(actor, casefile, expert));
    }

    /**
     * Puts another expert in the place of one who has not handed in, so that the panel keeps its size.
     *
     * @throws Refusal if the actor may not, the one is not on the panel or has handed in, or the other cannot be appointed
     */
    @Transactional
    void replace(Actor actor, CaseId id, String expert, String successor) {
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, Level.PROVINCE);
        casefiles.lock(id);
        var panel = repository.of(id);
        var member = panel.stream()
                .filter(one -> one.expert().equals(expert))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("review.panel.no-expert", expert));
        if (member.handedIn() != null) {
            throw Refusal.conflict("review.panel.handed-in", member.name());
        }
        if (panel.stream().anyMatch(one -> one.expert().equals(successor)) || repository.wasReplaced(id, successor)) {
            throw Refusal.invalid("review.panel.no-successor", successor);
        }
        repository.replace(id, expert, clock.instant());
        casefiles.dismiss(id, expert);
        admit(actor, casefile, successor);
    }

    private void admit(Actor actor, Casefile casefile, String expert) {
        var person = pool(casefile).stream()
                .filter(one -> one.name().equals(expert))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("review.panel.no-expert", expert));
        recusals.against(person.actor(), casefile.county()).ifPresent(reason -> {
            throw Refusal.invalid("review.panel.recused", person.displayName(), reason);
        });
        repository.add(
                casefile.id(), new PanelMember(expert, person.displayName(), clock.instant(), null), actor.name());
        casefiles.admit(casefile.id(), expert);
    }

    private void requireSize(List<String> experts) {
        var size = settings.panel();
        if (experts.size() < size.from() || experts.size() > size.to()) {
            throw Refusal.invalid("review.panel.size", size.from(), size.to(), experts.size());
        }
        if (new HashSet<>(experts).size() < experts.size()) {
            throw Refusal.invalid("review.panel.twice");
        }
    }

    private List<Person> pool(Casefile casefile) {
        var pool = new ArrayList<>(people.holding(Role.EXPERT, regions.provinceOf(casefile.county())));
        people.holding(Role.EXPERT, RegionCode.NATION).stream()
                .filter(person -> pool.stream().noneMatch(known -> known.name().equals(person.name())))
                .forEach(pool::add);
        return List.copyOf(pool);
    }
}
