package org.junheng.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.RegionCode;

/**
 * That a county has been certified (认定结果); what the query sheet and the public register say.
 *
 * @param documentNumber the number of the ministry's notice (文号), which alone certifies
 * @param decidedOn the date of that notice
 * @param list the list that the county stands on; may be empty
 * @param revocation present once the certification has been revoked (撤销)
 */
public record Certificate(
        CertificateNumber number,
        CaseId caseId,
        RegionCode county,
        String round,
        String documentNumber,
        LocalDate decidedOn,
        String list,
        Instant issuedAt,
        @Nullable Revocation revocation) {

    /**
     * That a certification was taken back.
     *
     * @param documentNumber the number of the notice that revokes
     * @param reason told to the public
     */
    public record Revocation(String documentNumber, String reason, Instant at) {}

    /** Whether the county is certified by it now. */
    public boolean isValid() {
        return revocation == null;
    }
}
