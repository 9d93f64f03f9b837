package org.junheng.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.platform.time.WorkingDays;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public notices (公示). Everybody may read them; the officers of a province publish its own. */
@Service
public class Notices {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4_000;

    private final NoticeRepository repository;
    private final Casefiles casefiles;
    private final CaseLog log;
    private final Rounds rounds;
    private final Regions regions;
    private final WorkingDays workingDays;
    private final NoticeSettings settings;
    private final Clock clock;

    Notices(
            NoticeRepository repository,
            Casefiles casefiles,
            CaseLog log,
            Rounds rounds,
            Regions regions,
            WorkingDays workingDays,
            NoticeSettings settings,
            Clock clock) {
        this.repository = repository;
        this.casefiles = casefiles;
        this.log = log;
        this.rounds = rounds;
        this.regions = regions;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** The earliest end of a notice published now: the last moment of its last working day. */
    public Instant usualEnd() {
        return workingDays.after(clock.instant(), settings.workingDays());
    }

    /**
     * Publishes a list, all of it or none. The cases stay where they are; moving them is up to their process.
     *
     * @throws Refusal if the actor is no officer of the province, a case is not of it, not of the round, ended or on a
     *     running notice already, or the notice is incomplete or too short
     */
    @Transactional
    public NoticeId publish(Actor actor, NoticeDraft draft) {
        if (!actor.has(Role.PROVINCE_OFFICER, draft.province())) {
            throw Refusal.forbidden("notice.not-yours");
        }
        rounds.get(draft.round());
        requireComplete(draft);
        var notice = new Notice(
                NoticeId.create(),
                draft.province(),
                draft.round(),
                draft.title(),
                draft.text(),
                clock.instant(),
                draft.ends(),
                draft.cases().stream().map(id -> entry(draft, id)).toList());
        repository.add(notice, actor);
        draft.cases().forEach(id -> log.note(actor, id, "notice.log.published", "", draft.title(), null));
        return notice.id();
    }

    /** The notices of all provinces, the latest first. */
    public List<Notice> page(int offset, int limit) {
        return repository.page(offset, limit);
    }

    /** How many {@link #page} has. */
    public int count() {
        return repository.count();
    }

    /** The notices that take objections now, those that end first first. */
    public List<Notice> running() {
        return repository.running(clock.instant());
    }

    /** The notice with this id, if there is one. */
    public Optional<Notice> find(NoticeId id) {
        return repository.find(id);
    }

    /**
     * The notice with this id.
     *
     * @throws Refusal if there is none
     */
    public Notice get(NoticeId id) {
        return find(id).orElseThrow(() -> Refusal.notFound("notice.unknown"));
    }

    /** The latest notice that this case stands on, if it ever did. */
    public Optional<Notice> of(CaseId id) {
        return repository.latest(id);
    }

    private void requireComplete(NoticeDraft draft) {
        if (draft.cases().isEmpty()) {
            throw Refusal.invalid("notice.draft.no-cases");
        }
        if (new HashSet<>(draft.cases()).size() < draft.cases().size()) {
            throw Refusal.invalid("notice.draft.case-twice");
        }
        if (draft.title().isEmpty() || draft.title().length() > LONGEST_TITLE) {
            throw Refusal.invalid("notice.draft.title", Integer.toString(LONGEST_TITLE));
        }
        if (draft.text().isEmpty() || draft.text().length() > LONGEST_TEXT) {
            throw Refusal.invalid("notice.draft.text", Integer.toString(LONGEST_TEXT));
        }
        if (draft.ends().isBefore(usualEnd())) {
            throw Refusal.invalid("notice.draft.ends", Integer.toString(settings.workingDays()));
        }
    }

    private NoticeEntry entry(NoticeDraft draft, CaseId id) {
        var casefile = casefiles.lock(id);
        var name = regions.get(casefile.county()).name();
        if (!regions.within(casefile.county(), draft.province())) {
            throw Refusal.notFound("casefile.unknown");
        }
        if (!casefile.round().equals(draft.round())) {
            throw Refusal.invalid("notice.draft.other-round", name, draft.round());
        }
        if (casefile.state().isEnd()) {
            throw Refusal.conflict("notice.draft.ended", name);
        }
        if (of(id).filter(notice -> notice.isRunning(clock.instant())).isPresent()) {
            throw Refusal.conflict("notice.draft.running", name);
        }
        return new NoticeEntry(id, casefile.county());
    }
}
