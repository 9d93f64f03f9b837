package org.junheng.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.reading.Ticks;
import org.junheng.review.Standing.State;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The opinions on the items of a case. Each is bound to what its item held when it was judged, so that after a return
 * (退回补正) opinions on unchanged items stand and only the others must be given anew.
 */
@Service
public class Opinions {

    private final OpinionRepository repository;
    private final PanelRepository panels;
    private final Casefiles casefiles;
    private final ReviewItems items;
    private final ItemContents contents;
    private final ReviewRights rights;
    private final Rubrics rubrics;
    private final Ticks ticks;
    private final Clock clock;

    Opinions(
            OpinionRepository repository,
            PanelRepository panels,
            Casefiles casefiles,
            ReviewItems items,
            ItemContents contents,
            ReviewRights rights,
            Rubrics rubrics,
            Ticks ticks,
            Clock clock) {
        this.rubrics = rubrics;
        this.ticks = ticks;
        this.repository = repository;
        this.panels = panels;
        this.casefiles = casefiles;
        this.items = items;
        this.contents = contents;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Everything the actor has to judge at this level, and how far it has come.
     *
     * @throws Refusal if the actor does not judge there now
     */
    public List<Standing> standings(Actor actor, CaseId id, Level level) {
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, level);
        return standings(casefile, level, seat(actor, level), items.of(casefile, level));
    }

    /**
     * Keeps what the actor has written on one item so far; nobody else's business until it is handed in.
     *
     * @throws Refusal if the actor does not judge there now, or not this item, or judges it without having read of its box
     */
    @Transactional
    public void save(Actor actor, CaseId id, Level level, OpinionDraft draft) {
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, level);
        save(actor, casefile, level, List.of(draft));
    }

    /**
     * Hands in what the actor has judged, these drafts and those saved before.
     *
     * @throws Refusal if the actor does not judge there now, or an item has no opinion that stands
     */
    @Transactional
    public void handIn(Actor actor, CaseId id, Level level, List<OpinionDraft> drafts) {
        handIn(actor, id, level, drafts, items.of(casefiles.get(actor, id), level));
    }

    /** As {@link #handIn(Actor, CaseId, Level, List)}, where only some items have to be judged. */
    @Transactional
    void handIn(Actor actor, CaseId id, Level level, List<OpinionDraft> drafts, Collection<String> required) {
        casefiles.lock(id);
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, level);
        save(actor, casefile, level, drafts);
        var seat = seat(actor, level);
        var open = standings(casefile, level, seat, items.of(casefile, level)).stream()
                .filter(standing -> required.contains(standing.item()) && !standing.isComplete())
                .map(Standing::item)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.invalid(
                    "review.opinion.open", open.size(), open.stream().collect(joining(", ")));
        }
        repository.dropDrafts(id, level, seat, List.copyOf(required));
        repository.handIn(id, level, seat, clock.instant());
        if (level == Level.EXPERT) {
            panels.handIn(id, actor.name(), clock.instant());
        }
    }

    /**
     * The opinions handed in at this level that the actor may read, by item; of an expert's only the own ones until all
     * experts have handed in.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Opinion> handedIn(Actor actor, CaseId id, Level level) {
        var casefile = casefiles.get(actor, id);
        var opinions = repository.handedIn(id, level);
        var open = rights.reads(actor, casefile, level) && (level != Level.EXPERT || panels.allHandedIn(id));
        return opinions.stream()
                .filter(opinion -> open || opinion.seat().equals(actor.name()))
                .toList();
    }

    /** The opinions handed in at this level that still stand, for other steps of the review. */
    List<Opinion> standing(Casefile casefile, Level level) {
        var now = contents.of(casefile);
        return repository.handedIn(casefile.id(), level).stream()
                .filter(opinion -> opinion.content().equals(now.get(opinion.item())))
                .toList();
    }

    private void save(Actor actor, Casefile casefile, Level level, List<OpinionDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var known = items.of(casefile, level);
        var now = contents.of(casefile);
        var news = news(actor, casefile, level, drafts, now);
        requireRead(actor, casefile, level, news);
        for (var draft : news) {
            var content = now.get(draft.item());
            if (content == null || !known.contains(draft.item())) {
                throw Refusal.invalid("review.opinion.unknown-item", draft.item());
            }
            rubrics.check(casefile, draft);
            repository.save(new Opinion(
                    casefile.id(),
                    level,
                    seat(actor, level),
                    actor.name(),
                    actor.displayName(),
                    draft,
                    content,
                    clock.instant(),
                    null));
        }
    }

    /** What is handed in as it stands already stays that of who judged it. */
    private List<OpinionDraft> news(
            Actor actor, Casefile casefile, Level level, List<OpinionDraft> drafts, Map<String, Digest> now) {
        Map<String, Opinion> latest = repository.latest(casefile.id(), level, seat(actor, level)).stream()
                .collect(toMap(Opinion::item, identity()));
        return drafts.stream()
                .filter(draft -> {
                    var opinion = latest.get(draft.item());
                    return opinion == null
                            || !opinion.draft().equals(draft)
                            || !opinion.content().equals(now.get(draft.item()));
                })
                .toList();
    }

    /** The panel's word (合议) rests on what the experts read, each alone. */
    private void requireRead(Actor actor, Casefile casefile, Level level, List<OpinionDraft> drafts) {
        if (level != Level.PROVINCE) {
            var judged = drafts.stream()
                    .filter(draft -> draft.judgement() != null)
                    .map(OpinionDraft::item)
                    .toList();
            ticks.requireRead(actor, casefile.id(), judged);
        }
    }

    private List<Standing> standings(Casefile casefile, Level level, String seat, List<String> codes) {
        Map<String, Opinion> latest =
                repository.latest(casefile.id(), level, seat).stream().collect(toMap(Opinion::item, identity()));
        var now = contents.of(casefile);
        return codes.stream()
                .map(code -> standing(
                        code,
                        latest.get(code),
                        now.get(code),
                        rubrics.of(casefile, code).isPresent()))
                .toList();
    }

    private static Standing standing(String item, @Nullable Opinion opinion, @Nullable Digest now, boolean graded) {
        if (opinion == null
                || !opinion.draft().isComplete()
                || (graded && !opinion.draft().isGraded())) {
            return new Standing(item, opinion, State.MISSING);
        }
        return new Standing(item, opinion, now != null && opinion.stands(now) ? State.COMPLETE : State.CHANGED);
    }

    private static String seat(Actor actor, Level level) {
        return level == Level.EXPERT ? actor.name() : "";
    }
}
