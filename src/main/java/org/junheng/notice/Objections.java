package org.junheng.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.time.MovableClock;
import org.junheng.platform.web.ReadableCode;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The objections (异议) to counties on public notices. Everybody may raise one; the province alone investigates and
 * decides. The county and its city learn of none here, nor how many there are.
 */
@Service
public class Objections {

    private static final int LONGEST_FINDINGS = 2_000;
    private static final int CODE = 10;

    private final ObjectionRepository repository;
    private final Notices notices;
    private final Casefiles casefiles;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Objections(
            ObjectionRepository repository,
            Notices notices,
            Casefiles casefiles,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.casefiles = casefiles;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps an objection and publishes {@link ObjectionRaised}.
     *
     * @throws Refusal if the notice is not there or over, the county not on it, or the input incomplete or too long
     */
    @Transactional
    public Receipt raise(NoticeId notice, RegionCode county, ObjectionInput input) {
        return raise(notice, county, input, null);
    }

    @Transactional
    Receipt raise(NoticeId id, RegionCode county, ObjectionInput input, @Nullable UUID form) {
        var now = clock.instant();
        var entry = entry(notices.get(id), county, now);
        ObjectionChecks.requireComplete(input);
        var receipt = new Receipt(ObjectionId.create(), number(now), ReadableCode.random(CODE));
        var code = Digest.of(receipt.code());
        if (!repository.add(receipt, code, id, entry.caseId(), input, form, now)) {
            throw Refusal.conflict("notice.objection.sent-before");
        }
        events.publishEvent(new ObjectionRaised(receipt.id(), entry.caseId()));
        return receipt;
    }

    /**
     * The objections to a case, the first first.
     *
     * @throws Refusal if the actor is not of the case's province or the nation
     */
    public List<Objection> of(Actor actor, CaseId id) {
        requireSight(actor, casefiles.get(actor, id).county());
        return repository.of(id);
    }

    /**
     * One objection.
     *
     * @throws Refusal if there is none that the actor may know of
     */
    public Objection get(Actor actor, ObjectionId id) {
        var objection = known(id);
        requireSight(actor, objection.county());
        return objection;
    }

    /**
     * Who raised it.
     *
     * @throws Refusal if the actor does not act for the province
     */
    public Objector objector(Actor actor, ObjectionId id) {
        var objection = get(actor, id);
        var province = regions.provinceOf(objection.county());
        if (!actor.has(Role.PROVINCE_OFFICER, province) && !actor.has(Role.PROVINCE_LEADER, province)) {
            throw Refusal.forbidden("notice.objection.province-only");
        }
        return repository.objector(id);
    }

    /** How many objections to this case are not decided; for the steps of its process. */
    public int open(CaseId id) {
        return repository.open(id);
    }

    /** The objections to this case that are not decided, the first first; for the steps of its process. */
    public List<Objection> undecided(CaseId id) {
        return repository.of(id).stream()
                .filter(objection -> objection.ruling() == null)
                .toList();
    }

    /**
     * Decides an objection, once, and publishes {@link ObjectionDecided}.
     *
     * @param findings what was found; the objector reads it
     * @throws Refusal if the actor is no officer of the province, the findings are missing, or it has been decided
     */
    @Transactional
    public void decide(Actor actor, ObjectionId id, Outcome outcome, String findings) {
        var objection = get(actor, id);
        if (!actor.has(Role.PROVINCE_OFFICER, regions.provinceOf(objection.county()))) {
            throw Refusal.forbidden("notice.objection.province-only");
        }
        var told = findings.strip();
        if (told.isEmpty() || told.length() > LONGEST_FINDINGS) {
            throw Refusal.invalid("notice.objection.findings", Integer.toString(LONGEST_FINDINGS));
        }
        if (!repository.decide(id, new Ruling(outcome, told, clock.instant(), actor.displayName()), actor)) {
            throw Refusal.conflict("notice.objection.decided", objection.number());
        }
        events.publishEvent(new ObjectionDecided(id, objection.caseId(), outcome));
    }

    /** The objection with this number, for whoever has the code that was given with it. */
    public Optional<Objection> lookup(String number, String code) {
        return repository.find(ObjectionChecks.number(number), Digest.of(ReadableCode.normalized(code)));
    }

    private NoticeEntry entry(Notice notice, RegionCode county, Instant now) {
        if (!notice.isRunning(now)) {
            throw Refusal.conflict("notice.objection.over", notice.title());
        }
        return notice.entry(county).orElseThrow(() -> Refusal.invalid("notice.objection.unlisted", county));
    }

    private Objection known(ObjectionId id) {
        return repository.find(id).orElseThrow(Objections::unknown);
    }

    private void requireSight(Actor actor, RegionCode county) {
        if (!ObjectionSight.has(actor, regions.provinceOf(county))) {
            throw unknown();
        }
    }

    private static String number(Instant now) {
        var day = now.atZone(MovableClock.ZONE).toLocalDate().toString().replace("-", "");
        return "YY-" + day + "-" + ReadableCode.random(6);
    }

    private static Refusal unknown() {
        return Refusal.notFound("notice.objection.unknown");
    }
}
