package org.junheng.certification;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/**
 * What the nation demands of a county before it accepts it: that every item of its edition is met. The decision is a conjunction
 * (教督〔2017〕6号); an item without data is not met, and nobody may deviate from it.
 */
@Service
public class AllItems {

    private final Casefiles casefiles;
    private final CaseResults results;
    private final Editions editions;

    AllItems(Casefiles casefiles, CaseResults results, Editions editions) {
        this.casefiles = casefiles;
        this.results = results;
        this.editions = editions;
    }

    /**
     * Returns if every item is met by all that the actor may know of the case.
     *
     * @throws Refusal if not, naming the items
     */
    public void requireMet(Actor actor, CaseId id) {
        var open = results.unsettled(actor, id);
        if (!open.isEmpty()) {
            throw refusal(open, editions.get(casefiles.get(actor, id).edition()));
        }
    }

    static Refusal refusal(List<ItemVerdict> open, Edition edition) {
        var failed = names(open, Verdict.NOT_MET, edition);
        var unknown = names(open, Verdict.UNDETERMINED, edition);
        if (unknown.isEmpty()) {
            return Refusal.conflict("certification.acceptance.notMet", failed);
        }
        return failed.isEmpty()
                ? Refusal.conflict("certification.acceptance.undetermined", unknown)
                : Refusal.conflict("certification.acceptance.unsettled", failed, unknown);
    }

    private static String names(List<ItemVerdict> open, Verdict verdict, Edition edition) {
        return open.stream()
                .filter(item -> item.verdict() == verdict)
                .map(item -> item.item() + " " + edition.item(item.item()).title())
                .collect(Collectors.joining(" · "));
    }
}
