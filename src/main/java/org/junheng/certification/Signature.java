package org.junheng.certification;

import org.junheng.casefile.RecordKind;

/**
 * A signature on a self-assessment report, or the refusal of one.
 *
 * @param report the record of the report that it is on; it is void once there is a later one
 * @param step the code of the step of the chain
 * @param signer the candidate group that signs
 * @param agreed whether it agrees, rather than sends the report back
 * @param digest of everything the case held, which is what was signed
 */
public record Signature(
        long report, String step, String signer, boolean agreed, String opinion, String digest, Signing details) {

    /** How it is kept. */
    public static final RecordKind<Signature> KIND = new RecordKind<>("signature", Signature.class);
}
