package org.junheng.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.dossier.Dossiers;
import org.junheng.dossier.HandOver;
import org.junheng.evidence.Documents;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How counties hand up their cases: with a request that has a number (请示文号). */
@Service
public class CountyRequests {

    private final Casefiles casefiles;
    private final Records records;
    private final Signatures signatures;
    private final Documents documents;
    private final Dossiers dossiers;
    private final Clock clock;

    CountyRequests(
            Casefiles casefiles,
            Records records,
            Signatures signatures,
            Documents documents,
            Dossiers dossiers,
            Clock clock) {
        this.casefiles = casefiles;
        this.records = records;
        this.signatures = signatures;
        this.documents = documents;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The request handed up last. */
    public Optional<CountyRequest> latest(CaseId id) {
        return records.latest(id, CountyRequest.KIND).map(kept -> kept.value());
    }

    /** The number that was issued with a signature, if one was. */
    public Optional<String> issuedNumber(CaseId id) {
        return signatures.valid(id).stream()
                .map(kept -> kept.value().details().number())
                .filter(number -> !number.isEmpty())
                .reduce((earlier, later) -> later);
    }

    /**
     * Hands the case up to the level that waits for it, with a sealed dossier; it stays locked.
     *
     * @param returnedBy the level that had returned it, {@link Variables#NONE} if none had
     * @throws Refusal if a signature, a document, the number or the date is missing
     */
    @Transactional
    public void handUp(Actor actor, CaseId id, CountyRequest request, String returnedBy) {
        signatures.requireAll(id);
        var lacking = documents.itemsWithout(id);
        if (!lacking.isEmpty()) {
            throw Refusal.conflict("certification.county.ready.noDocument", lacking.size(), String.join(", ", lacking));
        }
        var number = request.number().isEmpty() ? issuedNumber(id).orElse("") : request.number();
        if (number.isEmpty()) {
            throw Refusal.invalid("certification.county.handUp.number");
        }
        var date = request.date();
        if (date == null || date.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("certification.county.handUp.date");
        }
        records.put(id, CountyRequest.KIND, new CountyRequest(number, date), actor);
        casefiles.moveTo(id, pendingAt(returnedBy));
        dossiers.seal(actor, id, HandOver.COUNTY);
    }

    private static CaseState pendingAt(String returnedBy) {
        return switch (returnedBy) {
            case Variables.BY_PROVINCE -> CaseState.PROVINCE_PENDING;
            case Variables.BY_NATION -> CaseState.NATION_PENDING;
            default -> CaseState.CITY_PENDING;
        };
    }
}
