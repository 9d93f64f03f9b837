package org.junheng.certification.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.ReturnNotice;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.certification.Variables;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** Sends cases back to the county for completion (退回补正): names the items, opens only them, comes back here. */
@Component
class Returns {

    private final Casefiles casefiles;
    private final Records records;
    private final Editions editions;

    Returns(Casefiles casefiles, Records records, Editions editions) {
        this.casefiles = casefiles;
        this.records = records;
        this.editions = editions;
    }

    /**
     * Keeps which items have to be mended and why, without opening them yet.
     *
     * @throws Refusal if none is named, one is unknown or named twice, or a reason is missing
     */
    void note(Actor actor, CaseId id, Level level, List<ReturnedItem> items, String opinion) {
        check(id, items);
        records.put(id, ReturnNotice.KIND, new ReturnNotice(level.code(), items, opinion), actor);
    }

    /** Opens the items last noted and gives the case back to the county. */
    Map<String, Object> carryOut(CaseId id, Level level, String resumeAt) {
        var notice = records.latest(id, ReturnNotice.KIND).orElseThrow().value();
        casefiles.unlock(id, notice.items().stream().map(ReturnedItem::item).collect(Collectors.toSet()));
        casefiles.moveTo(id, CaseState.RETURNED);
        return Variables.of(
                Variables.OUTCOME.of(Variables.TO_COUNTY),
                Variables.ENTRY.of(Variables.RETURNED),
                Variables.RETURNED_BY.of(level.code()),
                Variables.RESUME_AT.of(resumeAt));
    }

    private void check(CaseId id, List<ReturnedItem> items) {
        if (items.isEmpty()) {
            throw Refusal.invalid("certification.return.noItems");
        }
        var known = editions.get(casefiles.get(id).edition()).items().stream()
                .map(item -> item.code())
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (var item : items) {
            if (!known.contains(item.item())) {
                throw Refusal.invalid("certification.return.unknownItem", item.item());
            }
            if (item.reason().isBlank()) {
                throw Refusal.invalid("certification.return.noReason", item.item());
            }
            if (!seen.add(item.item())) {
                throw Refusal.invalid("certification.return.twice", item.item());
            }
        }
    }
}
