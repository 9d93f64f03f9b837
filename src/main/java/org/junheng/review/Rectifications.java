package org.junheng.review;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.review.Problem.Status;
import org.junheng.review.Rectification.Measure;
import org.junheng.review.Rectification.Result;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rectification (整改) of the problems of a case: planned and carried out by the county, checked by whoever listed
 * them, problem by problem, until all are settled (销号) or one is given up.
 */
@Service
public class Rectifications {

    private final RectificationRepository repository;
    private final ProblemRepository problems;
    private final Casefiles casefiles;
    private final Documents documents;
    private final ReviewRights rights;
    private final Clock clock;

    Rectifications(
            RectificationRepository repository,
            ProblemRepository problems,
            Casefiles casefiles,
            Documents documents,
            ReviewRights rights,
            Clock clock) {
        this.repository = repository;
        this.problems = problems;
        this.casefiles = casefiles;
        this.documents = documents;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Everything done about the problems of the case that the actor may know of, by number.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Rectification> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return problems.of(id).stream()
                .filter(problem -> rights.knows(actor, casefile, problem))
                .map(repository::of)
                .toList();
    }

    /**
     * Plans a measure against every open problem.
     *
     * @throws Refusal if the actor is not the county's, or a problem has no measure, nobody responsible or no day to come
     */
    @Transactional
    public void plan(Actor actor, CaseId id, List<MeasureDraft> drafts) {
        requireCounty(actor, id);
        for (var problem : open(id)) {
            var draft = find(problem, drafts, MeasureDraft::problem);
            var until = draft == null ? null : draft.until();
            if (draft == null || blank(draft.measure()) || blank(draft.responsible()) || until == null) {
                throw Refusal.invalid("review.plan.incomplete", problem.number());
            }
            if (until.isBefore(LocalDate.now(clock))) {
                throw Refusal.invalid("review.plan.past", problem.number());
            }
            repository.plan(
                    problem.id(),
                    new Measure(text(draft.measure()), text(draft.responsible()), until, clock.instant()),
                    actor.name());
        }
    }

    /**
     * Hands in what was done about every open problem.
     *
     * @throws Refusal if the actor is not the county's, or a problem has no result or no document that proves it
     */
    @Transactional
    public void submit(Actor actor, CaseId id, List<ResultDraft> drafts) {
        requireCounty(actor, id);
        var proof = documents.list(actor, id).stream()
                .filter(Document::isReadable)
                .filter(document -> document.box().equals(ExtraBox.RECTIFICATION.name()))
                .toList();
        for (var problem : open(id)) {
            var draft = find(problem, drafts, ResultDraft::problem);
            if (draft == null || blank(draft.result())) {
                throw Refusal.invalid("review.result.missing", problem.number());
            }
            if (draft.proof().isEmpty()) {
                throw Refusal.invalid("review.result.no-proof", problem.number());
            }
            draft.proof().forEach(document -> requireKnown(problem, document, proof));
            repository.submit(
                    problem.id(), new Result(text(draft.result()), draft.proof(), clock.instant()), actor.name());
        }
    }

    /**
     * Checks every open problem, and settles those that are solved in the actor's name.
     *
     * @throws Refusal if the actor does not check, has not opened what proves a result, a problem was not looked at or not
     *     settled without a word, or the outcome does not fit what was found
     */
    @Transactional
    public void check(Actor actor, CaseId id, Outcome outcome, List<CheckDraft> drafts) {
        casefiles.lock(id);
        var casefile = casefiles.get(actor, id);
        var unsettled = 0;
        for (var problem : open(id)) {
            requireChecker(actor, casefile, problem);
            requireProofRead(actor, problem);
            if (!check(actor, problem, find(problem, drafts, CheckDraft::problem))) {
                unsettled++;
            }
        }
        if (outcome == Outcome.SETTLED && unsettled > 0) {
            throw Refusal.invalid("review.check.not-all-settled", unsettled);
        }
        if (outcome != Outcome.SETTLED && unsettled == 0) {
            throw Refusal.invalid("review.check.all-settled");
        }
        if (outcome == Outcome.REFUSED) {
            open(id).forEach(problem -> problems.close(problem.id(), Status.REFUSED, actor, clock.instant()));
        }
    }

    /**
     * The problems of this level that nobody has settled (销号), open or refused, with everything done about them.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Rectification> unsettled(Actor actor, CaseId id, Level level) {
        return of(actor, id).stream()
                .filter(one -> one.problem().isUnsettledAt(level))
                .toList();
    }

    /**
     * Checks again, after the county has completed a returned case, every problem of this level that nobody has settled, and
     * settles in the actor's name those that the completed material solves. What is not settled stays as it was.
     *
     * @throws Refusal if the actor does not judge at this level now, has not opened what proves a result, or a problem was not
     *     looked at or has no words
     */
    @Transactional
    public void recheck(Actor actor, CaseId id, Level level, List<CheckDraft> drafts) {
        casefiles.lock(id);
        rights.requireJudge(actor, casefiles.get(actor, id), level);
        for (var problem : problems.of(id)) {
            if (problem.isUnsettledAt(level)) {
                var draft = find(problem, drafts, CheckDraft::problem);
                if (draft != null && draft.settled() != null && blank(draft.remark())) {
                    throw Refusal.invalid("review.recheck.no-words", problem.number());
                }
                requireProofRead(actor, problem);
                check(actor, problem, draft);
            }
        }
    }

    private boolean check(Actor actor, Problem problem, @Nullable CheckDraft draft) {
        var settled = draft == null ? null : draft.settled();
        if (draft == null || settled == null) {
            throw Refusal.invalid("review.check.missing", problem.number());
        }
        if (!settled && blank(draft.remark())) {
            throw Refusal.invalid("review.check.no-remark", problem.number());
        }
        repository.check(problem.id(), settled, text(draft.remark()), actor, clock.instant());
        if (settled) {
            problems.close(problem.id(), Status.SETTLED, actor, clock.instant());
        }
        return settled;
    }

    /** That there is a proof says nothing; what nobody may read, as it holds a virus, proves nothing either. */
    private void requireProofRead(Actor actor, Problem problem) {
        var proof = repository.of(problem).lastResult().map(Result::documents).orElse(List.of());
        if (proof.isEmpty()) {
            return;
        }
        var opened = documents.opened(actor, problem.caseId());
        var unread = proof.stream()
                .map(DocumentId::parse)
                .filter(id -> !opened.contains(id))
                .map(id -> documents.get(actor, id))
                .filter(Document::isReadable)
                .map(Document::name)
                .collect(joining("; "));
        if (!unread.isEmpty()) {
            throw Refusal.conflict("review.check.unread", problem.number(), unread);
        }
    }

    private List<Problem> open(CaseId id) {
        return problems.of(id).stream().filter(Problem::isOpen).toList();
    }

    private void requireCounty(Actor actor, CaseId id) {
        casefiles.lock(id);
        if (!actor.has(Role.COUNTY_EDITOR, casefiles.get(actor, id).county())) {
            throw Refusal.forbidden("review.not-yours");
        }
        if (open(id).isEmpty()) {
            throw Refusal.conflict("review.problem.none-open");
        }
    }

    private void requireChecker(Actor actor, Casefile casefile, Problem problem) {
        if (!rights.isOf(actor, casefile, problem.level())) {
            throw Refusal.forbidden("review.not-yours");
        }
    }

    private static void requireKnown(Problem problem, String document, List<Document> proof) {
        if (proof.stream().noneMatch(known -> known.id().toString().equals(document))) {
            throw Refusal.invalid("review.result.unknown-document", problem.number(), document);
        }
    }

    private static <T> @Nullable T find(Problem problem, List<T> drafts, Function<T, UUID> of) {
        return drafts.stream()
                .filter(draft -> problem.id().equals(of.apply(draft)))
                .findFirst()
                .orElse(null);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
