package org.junheng.certification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseReturn;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.casefile.Statements;
import org.junheng.certification.Amendments.Explanation;
import org.junheng.evidence.Documents;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How counties mend cases that came back (补正): returned for named items, or taken back by themselves. */
@Service
public class Amending {

    private final Casefiles casefiles;
    private final Statements statements;
    private final Documents documents;
    private final CountyCorrections corrections;
    private final Records records;

    Amending(
            Casefiles casefiles,
            Statements statements,
            Documents documents,
            CountyCorrections corrections,
            Records records) {
        this.casefiles = casefiles;
        this.statements = statements;
        this.documents = documents;
        this.corrections = corrections;
        this.records = records;
    }

    /** The return that the county has to answer; empty where everything is open. */
    public Optional<CaseReturn> toAnswer(CaseId id) {
        return casefiles.get(id).openItems().isEmpty()
                ? Optional.empty()
                : casefiles.returns(id).stream().reduce((earlier, later) -> later);
    }

    /** What the return had said, item by item. */
    public Optional<ReturnNotice> notice(CaseId id) {
        return toAnswer(id)
                .flatMap(returned -> records.latest(id, ReturnNotice.KIND))
                .map(kept -> kept.value());
    }

    /** The items among those returned whose statement, documents or figures changed since. */
    public Set<String> changed(Actor actor, CaseId id, CaseReturn since) {
        var changed = new HashSet<String>();
        statements
                .changesSince(id, since.at())
                .forEach(change -> changed.add(change.now().item()));
        documents.list(actor, id).stream()
                .filter(document -> document.addedAt().isAfter(since.at()))
                .forEach(document -> changed.add(document.box()));
        if (!Objects.equals(casefiles.get(id).statistics(), since.statistics())) {
            since.items().stream().filter(item -> item.startsWith("R")).forEach(changed::add);
        }
        changed.retainAll(since.items());
        return changed;
    }

    /**
     * Keeps how the county answered.
     *
     * @throws Refusal if one has neither
     */
    @Transactional
    public void answer(Actor actor, CaseId id, Amendments amendments, Purpose purpose) {
        corrections.apply(actor, id, amendments.corrections());
        var returned = toAnswer(id);
        var changed = returned.map(since -> changed(actor, id, since)).orElse(Set.of());
        var named = returned.map(since -> sorted(since.items())).orElse(List.of());
        if (purpose == Purpose.ANSWER_RETURN) {
            requireAnswers(named, changed, amendments.explanations());
        }
        records.put(
                id,
                AmendmentRecord.KIND,
                new AmendmentRecord(named, sorted(changed), amendments.explanations()),
                actor);
    }

    /** Why the county works on the case again. */
    public enum Purpose {
        /** It was returned for completion: every item named must have changed or be explained. */
        ANSWER_RETURN,
        /** The county took it back: it may change what it likes. */
        CHANGE_FREELY
    }

    private static void requireAnswers(List<String> named, Set<String> changed, List<Explanation> explanations) {
        var explained = explanations.stream()
                .filter(explanation -> !explanation.text().isEmpty())
                .map(Explanation::item)
                .collect(Collectors.toSet());
        var open = new ArrayList<>(named);
        open.removeAll(changed);
        open.removeAll(explained);
        if (!open.isEmpty()) {
            throw Refusal.invalid("certification.county.amend.unanswered", String.join(", ", open));
        }
        explanations.stream()
                .filter(one -> !named.contains(one.item()))
                .findFirst()
                .ifPresent(stray -> {
                    throw Refusal.invalid("certification.county.amend.notNamed", stray.item());
                });
    }

    private static List<String> sorted(Set<String> items) {
        return items.stream().sorted().toList();
    }
}
