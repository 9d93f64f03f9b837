package org.junheng.certificate;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of certification (认定结果) with their query sheets, and the public register. The ministry's notice
 * certifies; what is issued here can be checked by everybody against it.
 */
@Service
public class Certificates {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_LIST = 120;
    private static final int LONGEST_REASON = 500;

    private final CertificateRepository repository;
    private final Casefiles casefiles;
    private final CaseLog log;
    // Asked for only when a sheet is: what makes papers needs certificates.
    private final ObjectProvider<SheetMaker> sheets;
    private final CertificateSettings settings;
    private final Clock clock;

    Certificates(
            CertificateRepository repository,
            Casefiles casefiles,
            CaseLog log,
            ObjectProvider<SheetMaker> sheets,
            CertificateSettings settings,
            Clock clock) {
        this.repository = repository;
        this.casefiles = casefiles;
        this.log = log;
        this.sheets = sheets;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Issues the certificate of a case; the one it has, if it has one.
     *
     * @param documentNumber the number of the ministry's notice (文号)
     * @param decidedOn the date of that notice
     * @param list the list that the county stands on; may be empty
     * @throws Refusal if the actor neither leads the nation's office nor is the system, the case has ended otherwise, or
     *     what is given is incomplete
     */
    @Transactional
    public CertificateNumber issue(Actor actor, CaseId id, String documentNumber, LocalDate decidedOn, String list) {
        requireNation(actor);
        var casefile = casefiles.lock(id);
        var existing = repository.of(id);
        if (existing.isPresent()) {
            return existing.get().number();
        }
        var certificate = checked(casefile, documentNumber.strip(), decidedOn, list.strip());
        repository.add(certificate, actor);
        log.note(actor, id, "certificate.log.issued", certificate.number().value(), documentNumber, null);
        return certificate.number();
    }

    /**
     * Revokes a certificate (撤销); it stays in the register as revoked.
     *
     * @param documentNumber the number of the notice that revokes
     * @param reason told to the public
     * @throws Refusal if the actor does not lead the nation's office, there is no such certificate, or it is revoked
     */
    @Transactional
    public void revoke(Actor actor, CertificateNumber number, String documentNumber, String reason) {
        requireNation(actor);
        var certificate = repository.find(number).orElseThrow(Certificates::unknown);
        var revocation = new Certificate.Revocation(
                words(documentNumber, LONGEST_NUMBER, "certificate.document-number"),
                words(reason, LONGEST_REASON, "certificate.reason"),
                clock.instant());
        if (!repository.revoke(number, revocation, actor)) {
            throw Refusal.conflict("certificate.revoked-before", number);
        }
        log.note(actor, certificate.caseId(), "certificate.log.revoked", number.value(), reason, null);
    }

    /**
     * The certificate of a case, if it has one.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<Certificate> of(Actor actor, CaseId id) {
        return repository.of(casefiles.get(actor, id).id());
    }

    /** The certificate of this number as somebody typed it, for everybody who has it. */
    public Optional<Certificate> find(String number) {
        return CertificateNumber.read(number).flatMap(repository::find);
    }

    /**
     * The certificate of this number, for everybody who has it.
     *
     * @throws Refusal if there is none
     */
    public Certificate get(String number) {
        return find(number).orElseThrow(Certificates::unknown);
    }

    /** Where everybody can check a certificate. */
    public URI address(Certificate certificate) {
        return settings.page(certificate.number());
    }

    /** The query sheet (认定结果查询单) as a PDF. */
    public byte[] sheet(Certificate certificate) {
        return sheets.getObject().of(certificate);
    }

    /**
     * All certificates within a region, revoked ones included, the latest decision first.
     *
     * @param within absent for all
     */
    public List<Certificate> register(@Nullable RegionCode within, int offset, int limit) {
        return repository.page(within, offset, limit);
    }

    /** How many counties are certified now, without those revoked. */
    public int valid() {
        return repository.valid();
    }

    /** How many {@link #register} has. */
    public int count(@Nullable RegionCode within) {
        return repository.count(within);
    }

    private Certificate checked(Casefile casefile, String documentNumber, LocalDate decidedOn, String list) {
        if (casefile.state().isEnd() && casefile.state() != CaseState.ACCEPTED) {
            throw Refusal.conflict("casefile.ended");
        }
        if (decidedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("certificate.decided-in-future", decidedOn.toString());
        }
        if (list.length() > LONGEST_LIST) {
            throw Refusal.invalid("certificate.list", Integer.toString(LONGEST_LIST));
        }
        return new Certificate(
                CertificateNumber.create(decidedOn.getYear(), casefile.county()),
                casefile.id(),
                casefile.county(),
                casefile.round(),
                words(documentNumber, LONGEST_NUMBER, "certificate.document-number"),
                decidedOn,
                list,
                clock.instant(),
                null);
    }

    private static String words(String text, int longest, String refusal) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw Refusal.invalid(refusal, Integer.toString(longest));
        }
        return stripped;
    }

    private static void requireNation(Actor actor) {
        if (!actor.isSystem() && !actor.has(Role.NATION_LEADER)) {
            throw Refusal.forbidden("certificate.nation-only");
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("certificate.unknown");
    }
}
