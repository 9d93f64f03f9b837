package org.junheng.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.review.Problem.Status;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The problems found in a case (问题清单). Once they are sent for rectification everybody who sees the case sees them: the
 * county has to solve them. Before, only who listed them and those above do.
 */
@Service
public class Problems {

    private final ProblemRepository repository;
    private final Opinions opinions;
    private final ReviewItems items;
    private final Casefiles casefiles;
    private final ReviewRights rights;
    private final Clock clock;

    Problems(
            ProblemRepository repository,
            Opinions opinions,
            ReviewItems items,
            Casefiles casefiles,
            ReviewRights rights,
            Clock clock) {
        this.repository = repository;
        this.opinions = opinions;
        this.items = items;
        this.casefiles = casefiles;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The problems of the case that the actor may know of, by number.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Problem> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return repository.of(id).stream()
                .filter(problem -> rights.knows(actor, casefile, problem))
                .toList();
    }

    /**
     * What the city's opinions or the panel's judgements suggest to list: every item judged 未达标 that is not on the list.
     *
     * @throws Refusal if the actor does not list problems at this level now
     */
    public List<ProblemDraft> proposal(Actor actor, CaseId id, Level level) {
        var casefile = casefiles.get(actor, id);
        requireLister(actor, casefile, level);
        var listed = repository.of(id).stream()
                .filter(problem -> problem.status() != Status.SETTLED)
                .toList();
        return opinions.standing(casefile, level).stream()
                .filter(opinion -> opinion.draft().judgement() == Judgement.NOT_MET)
                .filter(opinion ->
                        listed.stream().noneMatch(problem -> opinion.item().equals(problem.item())))
                .map(opinion -> new ProblemDraft(opinion.item(), opinion.draft().words(), Severity.MAJOR))
                .toList();
    }

    /**
     * Lists problems; the rectification then deals with all that are open.
     *
     * @throws Refusal if the actor may not, there is none, or one is not described
     */
    @Transactional
    public void list(Actor actor, CaseId id, Level level, List<ProblemDraft> drafts) {
        casefiles.lock(id);
        var casefile = casefiles.get(actor, id);
        requireLister(actor, casefile, level);
        if (drafts.isEmpty()) {
            throw Refusal.invalid("review.problem.none");
        }
        var number = repository.of(id).size();
        for (var draft : drafts) {
            requireComplete(casefile, draft);
            number++;
            repository.add(problem(id, number, level, draft), actor.name());
        }
    }

    /** Tells the county of all problems that it does not know of yet; for the step that begins the rectification. */
    @Transactional
    public void send(CaseId id) {
        repository.send(id, clock.instant());
    }

    /**
     * The numbers of the problems of the case that nobody has settled (销号): open ones and those refused. Holds the case
     * until the transaction ends, so that what is decided on the answer is decided on the truth.
     */
    @Transactional
    public List<Integer> unsettled(CaseId id) {
        casefiles.lock(id);
        return repository.of(id).stream()
                .filter(problem -> problem.status() != Status.SETTLED)
                .map(Problem::number)
                .toList();
    }

    private Problem problem(CaseId id, int number, Level level, ProblemDraft draft) {
        return new Problem(
                UUID.randomUUID(),
                id,
                number,
                level,
                draft.item(),
                draft.words(),
                draft.weight(),
                Status.OPEN,
                clock.instant(),
                null,
                null,
                null);
    }

    private void requireComplete(Casefile casefile, ProblemDraft draft) {
        var item = draft.item();
        if (!draft.isComplete()) {
            throw Refusal.invalid("review.problem.not-described");
        }
        if (item != null
                && !item.equals(Opinion.PROCEDURE)
                && !items.of(casefile, Level.PROVINCE).contains(item)) {
            throw Refusal.invalid("review.opinion.unknown-item", item);
        }
    }

    private void requireLister(Actor actor, Casefile casefile, Level level) {
        var open = level == Level.CITY
                ? casefile.state() == CaseState.CITY_REVIEW
                : casefile.state() == CaseState.PROVINCE_EVALUATION || casefile.state() == CaseState.PUBLIC_NOTICE;
        if (level == Level.EXPERT || !open || !rights.isOf(actor, casefile, level)) {
            throw Refusal.forbidden("review.not-yours");
        }
    }
}
