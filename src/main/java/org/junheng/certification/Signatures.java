package org.junheng.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.casefile.Round.SignOffKind;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.SignedReport.SignStep;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures on self-assessment reports (签批), each bound to the digest of everything the case then held. */
@Service
public class Signatures {

    private final Casefiles casefiles;
    private final Records records;
    private final SelfReports reports;
    private final Clock clock;

    Signatures(Casefiles casefiles, Records records, SelfReports reports, Clock clock) {
        this.casefiles = casefiles;
        this.records = records;
        this.reports = reports;
        this.clock = clock;
    }

    /** The signatures on the report that counts, in order; none if the case is not locked for signing. */
    public List<StepRecord<Signature>> valid(CaseId id) {
        var sealed = casefiles.get(id).sealed();
        var report = reports.latest(id).map(StepRecord::id).orElse(-1L);
        return records.all(id, Signature.KIND).stream()
                .filter(kept -> kept.value().report() == report && kept.value().agreed())
                .filter(kept ->
                        sealed != null && sealed.value().equals(kept.value().digest()))
                .toList();
    }

    /** All signatures and refusals there ever were, in order. */
    public List<StepRecord<Signature>> all(CaseId id) {
        return records.all(id, Signature.KIND);
    }

    /** The step of the chain at which this candidate group signs next. */
    public Optional<SignStep> next(CaseId id, String signer) {
        var signed = valid(id);
        return chain(id).stream()
                .filter(step -> step.signers().contains(signer))
                .filter(step -> signed.stream()
                        .noneMatch(kept -> kept.value().step().equals(step.code())
                                && kept.value().signer().equals(signer)))
                .findFirst();
    }

    /**
     * Signs.
     *
     * @throws Refusal if the meeting is not named where one decides, or the number where it is issued, or the person signed before in a role held no more
     */
    @Transactional
    public void sign(Actor actor, CaseId id, String signer, String opinion, Signing details) {
        var step = step(id, signer);
        requireMeeting(step, details);
        requireNumber(step, details);
        requireOwnRoles(actor, id);
        keep(actor, id, signer, step, true, opinion, details);
    }

    /** Sends the report back: the case is open again, and all signatures are void. */
    @Transactional
    public void object(Actor actor, CaseId id, String signer, String opinion) {
        keep(actor, id, signer, step(id, signer), false, opinion, new Signing(null, "", ""));
        casefiles.unseal(id);
        var returned = !casefiles.get(id).openItems().isEmpty();
        casefiles.moveTo(id, returned ? CaseState.RETURNED : CaseState.SELF_ASSESSMENT);
    }

    /**
     * Requires every signature of the chain.
     *
     * @throws Refusal if one is missing
     */
    void requireAll(CaseId id) {
        for (var step : chain(id)) {
            for (var signer : step.signers()) {
                if (next(id, signer).isPresent()) {
                    throw Refusal.conflict("certification.county.sign.missing", step.label());
                }
            }
        }
    }

    private List<SignStep> chain(CaseId id) {
        return reports.latest(id)
                .map(report -> report.value().chain())
                .orElseThrow(() -> Refusal.conflict("certification.county.sign.noReport"));
    }

    private SignStep step(CaseId id, String signer) {
        return next(id, signer).orElseThrow(() -> Refusal.conflict("certification.county.sign.done"));
    }

    private void requireMeeting(SignStep step, Signing details) {
        if (step.kind() != SignOffKind.MEETING) {
            return;
        }
        var heldOn = details.heldOn();
        if (heldOn == null
                || heldOn.isAfter(LocalDate.now(clock))
                || details.minutes().isEmpty()) {
            throw Refusal.invalid("certification.county.sign.meeting", step.label());
        }
    }

    private static void requireNumber(SignStep step, Signing details) {
        if (step.kind() == SignOffKind.ISSUE && details.number().isEmpty()) {
            throw Refusal.invalid("certification.county.sign.number", step.label());
        }
    }

    private void requireOwnRoles(Actor actor, CaseId id) {
        var foreign = valid(id).stream()
                .filter(kept -> kept.by().equals(actor.name()))
                .anyMatch(kept -> !actor.groups().contains(kept.value().signer()));
        if (foreign) {
            throw Refusal.forbidden("certification.county.sign.twice");
        }
    }

    private void keep(
            Actor actor, CaseId id, String signer, SignStep step, boolean agreed, String opinion, Signing details) {
        var sealed = casefiles.get(id).sealed();
        if (sealed == null) {
            throw Refusal.conflict("certification.county.sign.noReport");
        }
        var report = reports.latest(id).map(StepRecord::id).orElseThrow();
        records.put(
                id,
                Signature.KIND,
                new Signature(report, step.code(), signer, agreed, opinion, sealed.value(), details),
                actor);
    }
}
