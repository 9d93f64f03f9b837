package org.junheng.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.casefile.Round.SignOff;
import org.junheng.casefile.Round.SignOffKind;
import org.junheng.casefile.Rounds;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.SignedReport.SignStep;
import org.junheng.identity.People;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The self-assessment report (自评报告). Handing it to its signers locks the case. */
@Service
public class SelfReports {

    private static final RecordKind<SelfReport> DRAFT = new RecordKind<>("self-report-draft", SelfReport.class);

    private final Casefiles casefiles;
    private final Records records;
    private final Rounds rounds;
    private final People people;
    private final Readiness readiness;
    private final Eligibilities eligibilities;
    private final RuledPromises promises;

    SelfReports(
            Casefiles casefiles,
            Records records,
            Rounds rounds,
            People people,
            Readiness readiness,
            Eligibilities eligibilities,
            RuledPromises promises) {
        this.casefiles = casefiles;
        this.records = records;
        this.rounds = rounds;
        this.people = people;
        this.readiness = readiness;
        this.eligibilities = eligibilities;
        this.promises = promises;
    }

    /** The report that was put before its signers last. */
    public Optional<StepRecord<SignedReport>> latest(CaseId id) {
        return records.latest(id, SignedReport.KIND);
    }

    /** What was written so far: the draft, or the report that a signer sent back. */
    public Optional<SelfReport> draft(CaseId id) {
        var draft = records.latest(id, DRAFT);
        var signed = latest(id);
        var outdated = draft.isPresent()
                && signed.isPresent()
                && signed.get().id() > draft.get().id();
        return outdated || draft.isEmpty() ? signed.map(kept -> kept.value().report()) : draft.map(StepRecord::value);
    }

    /**
     * Keeps what was written so far.
     *
     * @throws Refusal if the actor does not edit for the county, or a section is too long
     */
    @Transactional
    public void keepDraft(Actor actor, CaseId id, SelfReport draft) {
        if (!actor.has(Role.COUNTY_EDITOR, casefiles.get(actor, id).county())) {
            throw Refusal.forbidden("certification.county.report.notYours");
        }
        requireLength(draft);
        records.put(id, DRAFT, draft, actor);
    }

    /**
     * Puts a report before its signers, and locks the case.
     *
     * @return the chain by which it is signed, in order
     * @throws Refusal if a section is missing, or the case is not ready
     */
    @Transactional
    public List<SignStep> submit(Actor actor, CaseId id, SelfReport report) {
        if (!report.missing().isEmpty()) {
            throw Refusal.invalid(
                    "certification.county.report.incomplete", report.missing().size());
        }
        requireLength(report);
        readiness.require(actor, id);
        promises.note(actor, id);
        var chain = chain(casefiles.get(id));
        records.put(id, SignedReport.KIND, new SignedReport(report, chain), actor);
        casefiles.seal(id);
        casefiles.moveTo(id, CaseState.SIGNING);
        return chain;
    }

    /** By whom the case would be signed now, in order. */
    public List<SignStep> chain(Casefile casefile) {
        return rounds.get(casefile.round()).signOff().stream()
                .map(step -> new SignStep(step.code(), step.label(), step.kind(), signers(casefile, step)))
                .toList();
    }

    private List<String> signers(Casefile casefile, SignOff step) {
        if (step.kind() != SignOffKind.JOINT) {
            return List.of(new Grant(step.role(), casefile.county(), null).group());
        }
        var signers = new ArrayList<String>();
        for (var department : eligibilities.departments(casefile.id())) {
            // Schools and bodies without an account of their own answer through the bureau, which signs by itself.
            if (!people.holding(step.role(), casefile.county(), department).isEmpty()) {
                signers.add(new Grant(step.role(), casefile.county(), department).group());
            }
        }
        if (signers.isEmpty()) {
            throw Refusal.conflict("certification.county.report.nobodySigns", step.label());
        }
        return signers;
    }

    private static void requireLength(SelfReport report) {
        if (report.isTooLong()) {
            throw Refusal.invalid("certification.county.report.tooLong", SelfReport.LONGEST);
        }
    }
}
