package org.junheng.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.region.Regions;

/**
 * A certificate as the public is told of it.
 *
 * @param status whether the county is certified by it now
 * @param revokedBy the number of the notice that revoked it
 */
record CertificateAnswer(
        String number,
        Status status,
        String county,
        String countyName,
        String round,
        String documentNumber,
        LocalDate decidedOn,
        String list,
        Instant issuedAt,
        @Nullable String revokedBy,
        @Nullable String revokedReason,
        @Nullable Instant revokedAt) {

    /** Whether it still holds. */
    enum Status {
        VALID,
        REVOKED
    }

    static CertificateAnswer of(Certificate certificate, Regions regions) {
        var revocation = certificate.revocation();
        return new CertificateAnswer(
                certificate.number().value(),
                revocation == null ? Status.VALID : Status.REVOKED,
                certificate.county().value(),
                regions.pathName(certificate.county()),
                certificate.round(),
                certificate.documentNumber(),
                certificate.decidedOn(),
                certificate.list(),
                certificate.issuedAt(),
                revocation == null ? null : revocation.documentNumber(),
                revocation == null ? null : revocation.reason(),
                revocation == null ? null : revocation.at());
    }

    /** The name of the file that the query sheet is downloaded as. */
    String fileName() {
        return number + ".pdf";
    }
}
