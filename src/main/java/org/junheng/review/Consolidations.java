package org.junheng.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the experts' opinions, formed alone, become the panel's, formed together (合议). */
@Service
public class Consolidations {

    private final Opinions opinions;
    private final OpinionRepository repository;
    private final PanelRepository panels;
    private final Casefiles casefiles;
    private final ReviewRights rights;

    Consolidations(
            Opinions opinions,
            OpinionRepository repository,
            PanelRepository panels,
            Casefiles casefiles,
            ReviewRights rights) {
        this.opinions = opinions;
        this.repository = repository;
        this.panels = panels;
        this.casefiles = casefiles;
        this.rights = rights;
    }

    /**
     * Every item with the experts' opinions side by side.
     *
     * @throws Refusal if the actor does not judge for the province, or somebody has not handed in
     */
    public List<PanelLine> lines(Actor actor, CaseId id) {
        rights.requireJudge(actor, casefiles.get(actor, id), Level.PROVINCE);
        if (!panels.allHandedIn(id)) {
            throw Refusal.conflict("review.panel.still-alone");
        }
        Map<String, List<Opinion>> byItem =
                repository.handedIn(id, Level.EXPERT).stream().collect(groupingBy(Opinion::item));
        return opinions.standings(actor, id, Level.PROVINCE).stream()
                .map(standing ->
                        new PanelLine(standing.item(), byItem.getOrDefault(standing.item(), List.of()), standing))
                .toList();
    }

    /**
     * Hands in the panel's judgement of every item. What all experts hold is taken over where nothing else is said; where
     * they differ, the panel has to judge and give its grounds.
     *
     * @throws Refusal if an item on which they differ has no judgement with grounds
     */
    @Transactional
    public void consolidate(Actor actor, CaseId id, List<OpinionDraft> drafts) {
        Map<String, OpinionDraft> said = drafts.stream().collect(toMap(OpinionDraft::item, identity(), (a, b) -> b));
        var complete = new ArrayList<OpinionDraft>();
        var open = new ArrayList<String>();
        for (var line : lines(actor, id)) {
            var draft = said.remove(line.item());
            if (draft == null) {
                draft = line.panel().draft().orElseGet(() -> proposal(line));
            }
            draft = marked(draft, line);
            if (isSettled(draft, line)) {
                complete.add(draft);
            } else {
                open.add(line.item());
            }
        }
        if (!open.isEmpty()) {
            throw Refusal.invalid("review.panel.differ", open.size(), String.join(", ", open));
        }
        complete.addAll(said.values());
        opinions.handIn(actor, id, Level.PROVINCE, complete);
    }

    /** How far the panel has come with an item, where it has said nothing what it would say. */
    public static Standing proposed(PanelLine line) {
        if (line.panel().opinion() != null || line.opinions().isEmpty()) {
            return line.panel();
        }
        var first = line.opinions().getFirst();
        var proposed = new Opinion(
                first.caseId(), Level.PROVINCE, "", "", "", proposal(line), first.content(), first.saved(), null);
        var graded =
                line.opinions().stream().anyMatch(opinion -> opinion.draft().grade() != null);
        var state =
                proposed.draft().isComplete() && (!graded || proposed.draft().isGraded())
                        ? Standing.State.COMPLETE
                        : Standing.State.MISSING;
        return new Standing(line.item(), proposed, state);
    }

    /** What the panel would say if it said nothing of its own: what all hold, with the grounds of each. */
    static OpinionDraft proposal(PanelLine line) {
        var remark = line.opinions().stream()
                .map(opinion -> opinion.draft().words())
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(joining("\n"));
        return new OpinionDraft(
                line.item(),
                line.mark().orElse(null),
                line.agreed().orElse(null),
                line.agreed().isPresent() ? shortened(remark) : "",
                agreedGrade(line).orElse(null));
    }

    /** The grade of an item with a rubric that all experts gave. */
    private static Optional<String> agreedGrade(PanelLine line) {
        var grades = line.opinions().stream()
                .map(opinion -> Optional.ofNullable(opinion.draft().grade()))
                .distinct()
                .toList();
        return line.agreed().isPresent() && grades.size() == 1 ? grades.getFirst() : Optional.empty();
    }

    private static OpinionDraft marked(OpinionDraft draft, PanelLine line) {
        var mark = Objects.requireNonNullElseGet(draft.mark(), () -> line.mark().orElse(Mark.VERIFIED));
        return new OpinionDraft(draft.item(), mark, draft.judgement(), draft.words(), draft.grade());
    }

    private static boolean isSettled(OpinionDraft draft, PanelLine line) {
        var agrees = line.agreed().filter(agreed -> agreed == draft.judgement()).isPresent();
        return draft.isComplete() && (agrees || !draft.words().isBlank());
    }

    private static String shortened(String text) {
        return text.length() > 4_000 ? text.substring(0, 4_000) : text;
    }
}
