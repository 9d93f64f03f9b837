package org.junheng.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.EligibilityStatement.VetoStatement;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether counties may apply (申报资格): long enough certified for the basic balance, and no veto (一票否决). */
@Service
public class Eligibilities {

    private final Casefiles casefiles;
    private final Editions editions;
    private final Records records;
    private final Clock clock;

    Eligibilities(Casefiles casefiles, Editions editions, Records records, Clock clock) {
        this.casefiles = casefiles;
        this.editions = editions;
        this.records = records;
        this.clock = clock;
    }

    /** The edition a case is judged by. */
    public Edition edition(CaseId id) {
        return editions.get(casefiles.get(id).edition());
    }

    /** The departments that lead an item which the county states itself, in the standard's order. */
    public List<String> departments(CaseId id) {
        return edition(id).stated().stream().map(Item::lead).distinct().toList();
    }

    /** What was stated last. */
    public Optional<Eligibility> latest(CaseId id) {
        return records.latest(id, Eligibility.KIND).map(kept -> kept.value());
    }

    /**
     * Judges and keeps what the county states.
     *
     * @throws Refusal if something is not stated
     */
    @Transactional
    public Eligibility state(Actor actor, CaseId id, EligibilityStatement statement) {
        var edition = edition(id);
        var certified = statement.basicBalanceOn();
        var today = LocalDate.now(clock);
        if (certified == null || certified.isAfter(today)) {
            throw Refusal.invalid("certification.county.eligibility.date");
        }
        if (statement.monitoring().isEmpty()) {
            throw Refusal.invalid("certification.county.eligibility.monitoringMissing");
        }
        requireEveryVeto(edition, statement.vetoes());
        var judged = new Eligibility(
                statement,
                today,
                certified.plusYears(edition.basicBalanceYears()).isBefore(today),
                statement.vetoes().stream()
                        .filter(veto -> Boolean.TRUE.equals(veto.occurred()))
                        .map(VetoStatement::veto)
                        .toList());
        records.put(id, Eligibility.KIND, judged, actor);
        return judged;
    }

    private static void requireEveryVeto(Edition edition, List<VetoStatement> stated) {
        for (var veto : edition.vetoes()) {
            var found = stated.stream()
                    .filter(one -> one.veto().equals(veto.code()))
                    .toList();
            if (found.size() != 1 || found.getFirst().occurred() == null) {
                throw Refusal.invalid("certification.county.eligibility.vetoMissing", veto.title());
            }
            if (found.getFirst().note().isEmpty()
                    && Boolean.TRUE.equals(found.getFirst().occurred())) {
                throw Refusal.invalid("certification.county.eligibility.vetoNote", veto.title());
            }
        }
        var known = edition.vetoes().stream().map(veto -> veto.code()).collect(Collectors.toSet());
        stated.stream().filter(one -> !known.contains(one.veto())).findFirst().ifPresent(unknown -> {
            throw Refusal.invalid("certification.county.eligibility.vetoUnknown", unknown.veto());
        });
    }
}
