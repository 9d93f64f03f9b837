package org.junheng.dossier;

import java.time.Instant;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Digest;

/**
 * What was handed over (档案包), sealed.
 *
 * @param number counts the dossiers of the case from one
 * @param papers the digest of the manifest without the documents of the evidence
 * @param all the digest of the manifest of everything
 * @param content the digest of everything the case held when it was handed over
 * @param files how many files it has in all, without its manifest
 * @param size of all these in bytes
 * @param by the login name of who handed it over
 */
public record Dossier(
        DossierId id,
        CaseId caseId,
        int number,
        HandOver handOver,
        Digest papers,
        Digest all,
        Digest content,
        int files,
        long size,
        String by,
        String byName,
        Instant at) {

    public Dossier {
        if (number < 1 || files < 1 || size < 1) {
            throw new IllegalArgumentException("Dossier %d has %d files of %d bytes".formatted(number, files, size));
        }
    }

    /** The digest of the manifest of this extent, which is its seal. */
    public Digest seal(Extent extent) {
        return switch (extent) {
            case PAPERS -> papers;
            case ALL -> all;
        };
    }
}
