package org.junheng.certification;

import org.junheng.casefile.RecordKind;

/**
 * That the county ended its application (终止申报).
 *
 * @param reason in the county leader's words
 */
public record Termination(String reason) {

    /** How it is kept. */
    public static final RecordKind<Termination> KIND = new RecordKind<>("termination", Termination.class);
}
