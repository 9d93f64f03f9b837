package org.junheng.evidence;

/** How openly a document may be handled (密级标识). Nothing secret by law may be kept here at all. */
public enum Confidentiality {
    /** For everybody (公开). */
    PUBLIC,
    /** For those who work on the case (内部). */
    INTERNAL,
    /** Holds personal data or work secrets (敏感). */
    SENSITIVE;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "evidence.mark." + name();
    }
}
