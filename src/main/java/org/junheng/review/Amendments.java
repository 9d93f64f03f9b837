package org.junheng.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseReturn;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statements;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.review.Amendment.Cell;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the county changed after a return (退回补正), exactly: whoever returned the case judges that and nothing else. */
@Service
public class Amendments {

    private final Casefiles casefiles;
    private final Statements statements;
    private final Documents documents;
    private final CaseFigures figures;
    private final FigureChanges changes;
    private final ReviewItems items;
    private final Opinions opinions;

    Amendments(
            Casefiles casefiles,
            Statements statements,
            Documents documents,
            CaseFigures figures,
            FigureChanges changes,
            ReviewItems items,
            Opinions opinions) {
        this.casefiles = casefiles;
        this.statements = statements;
        this.documents = documents;
        this.figures = figures;
        this.changes = changes;
        this.items = items;
        this.opinions = opinions;
    }

    /**
     * What changed since the last return; empty if the case was never returned.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<Amendment> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var returns = casefiles.returns(id);
        return returns.isEmpty() ? Optional.empty() : Optional.of(since(actor, casefile, returns.getLast()));
    }

    /**
     * Hands in the province's judgement of every item that changed.
     *
     * @throws Refusal if the actor does not judge for the province, or a changed item has no judgement
     */
    @Transactional
    public void judge(Actor actor, CaseId id, List<OpinionDraft> drafts) {
        opinions.handIn(actor, id, Level.PROVINCE, drafts, changed(actor, id));
    }

    /**
     * The changed items, with how far the province has come with them.
     *
     * @throws Refusal if the actor does not judge for the province
     */
    public List<Standing> standings(Actor actor, CaseId id) {
        var changed = changed(actor, id);
        return opinions.standings(actor, id, Level.PROVINCE).stream()
                .filter(standing -> changed.contains(standing.item()))
                .toList();
    }

    private Set<String> changed(Actor actor, CaseId id) {
        var changed = new LinkedHashSet<>(of(actor, id).map(Amendment::items).orElse(Set.of()));
        changed.retainAll(items.of(casefiles.get(actor, id), Level.PROVINCE));
        return changed;
    }

    private Amendment since(Actor actor, Casefile casefile, CaseReturn returned) {
        var stated = statements.changesSince(casefile.id(), returned.at());
        var added = documents.list(actor, casefile.id()).stream()
                .filter(document -> document.addedAt().isAfter(returned.at()))
                .filter(document -> ExtraBox.find(document.box()).isEmpty()
                        || document.box().equals(ExtraBox.GENERAL.name())
                        || document.box().equals(ExtraBox.ELIGIBILITY.name()))
                .toList();
        var changed = new LinkedHashSet<String>();
        stated.forEach(change -> changed.add(change.now().item()));
        added.stream().map(Document::box).forEach(changed::add);
        changed.addAll(changedFigures(casefile, returned));
        return new Amendment(returned, stated, cells(casefile, returned), added, changed);
    }

    private List<Cell> cells(Casefile casefile, CaseReturn returned) {
        if (casefile.statistics() == null || casefile.statistics().equals(returned.statistics())) {
            return List.of();
        }
        var before = figures.of(returned.statistics());
        var now = figures.of(casefile);
        return before.isPresent() && now.isPresent() ? changes.between(before.get(), now.get()) : List.of();
    }

    private List<String> changedFigures(Casefile casefile, CaseReturn returned) {
        if (casefile.statistics() == null || casefile.statistics().equals(returned.statistics())) {
            return List.of();
        }
        var before = figures.assessment(returned.statistics(), casefile.edition());
        var now = figures.assessment(casefile);
        var changed = new ArrayList<String>();
        for (var item : items.of(casefile, Level.PROVINCE)) {
            var was = before.map(assessment -> ItemContents.lines(assessment, item));
            var is = now.map(assessment -> ItemContents.lines(assessment, item));
            if (!was.equals(is)) {
                changed.add(item);
            }
        }
        return changed;
    }
}
