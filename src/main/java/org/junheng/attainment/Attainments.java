package org.junheng.attainment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the state's monitoring of quality (国家义务教育质量监测, Q9) found in the counties: recorded by the nation alone, and
 * nothing recorded is ever changed; a later record supersedes the earlier ones.
 */
@Service
public class Attainments {

    private final Casefiles casefiles;
    private final CaseLog log;
    private final Editions editions;
    private final AttainmentRepository repository;
    private final Clock clock;

    Attainments(Casefiles casefiles, CaseLog log, Editions editions, AttainmentRepository repository, Clock clock) {
        this.casefiles = casefiles;
        this.log = log;
        this.editions = editions;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Keeps the results of a monitoring. Values that were not reported are kept as such: they leave the item open.
     *
     * @throws Refusal if the actor may not see the case or does not act for the nation, the case has ended, its edition has
     *     no monitored item, or what was entered is incomplete or cannot be
     */
    @Transactional
    public Attainment record(Actor actor, CaseId id, MonitoringRecord entered) {
        var casefile = casefiles.get(actor, id);
        if (!actor.has(Role.NATION_OFFICER)) {
            throw Refusal.forbidden("attainment.not-yours");
        }
        if (casefiles.lock(id).state().isEnd()) {
            throw Refusal.conflict("casefile.ended");
        }
        var item = item(casefile).orElseThrow(() -> Refusal.conflict("attainment.no-item"));
        var report = MonitoringChecks.report(entered, LocalDate.now(clock));
        var at = clock.instant();
        repository.add(actor, id, report, at);
        log.note(actor, id, "attainment.log", item.code(), report.report(), null);
        return judged(item, new AttainmentRepository.Kept(report, actor.displayName(), at));
    }

    /**
     * The rule by which results would be judged, where the actor may record some now; empty for all others.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<AttainmentRule> recordable(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return actor.has(Role.NATION_OFFICER) && !casefile.state().isEnd()
                ? item(casefile).map(AttainmentRule::of)
                : Optional.empty();
    }

    /**
     * What the results recorded last come to, as far as the actor may see them: the nation, and once the case has ended
     * everybody who sees the case.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<Attainment> latest(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return maySee(actor, casefile)
                ? item(casefile).flatMap(item -> repository.latest(id).map(kept -> judged(item, kept)))
                : Optional.empty();
    }

    /**
     * All that was recorded and the actor may see, the latest first.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Attainment> all(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        if (!maySee(actor, casefile)) {
            return List.of();
        }
        return item(casefile).stream()
                .flatMap(item -> repository.all(id).stream().map(kept -> judged(item, kept)))
                .toList();
    }

    private Optional<Item> item(Casefile casefile) {
        return editions.get(casefile.edition()).items().stream()
                .filter(item -> item.kind() == Item.Kind.MONITORED)
                .findFirst();
    }

    private static Attainment judged(Item item, AttainmentRepository.Kept kept) {
        var rule = AttainmentRule.of(item);
        return new Attainment(
                item.code(),
                kept.report(),
                kept.byName(),
                kept.at(),
                kept.report().subjects().stream().map(rule::judge).toList());
    }

    private static boolean maySee(Actor actor, Casefile casefile) {
        return casefile.state().isEnd() || actor.has(Role.NATION_OFFICER) || actor.has(Role.NATION_LEADER);
    }
}
