package org.junheng.evidence;

/**
 * What is to be known of content before it is opened.
 *
 * @param macros whether there are macros in it
 * @param signature what the scanner found, empty for nothing
 */
public record Condition(boolean macros, Scan scan, String signature) {

    /** Nothing to be known. */
    public static final Condition PLAIN = new Condition(false, Scan.NONE, "");

    /** What the virus scanner says. */
    public enum Scan {
        /** No scanner was set up. */
        NONE,
        CLEAN,
        /** The scanner could not say; kept, read by nobody, and scanned again until it can. */
        QUARANTINED,
        /** A virus was found in content that had been kept; it is read by nobody any more, but in dossiers sealed before. */
        INFECTED
    }

    public Condition {
        if ((scan == Scan.INFECTED) == signature.isEmpty()) {
            throw new IllegalArgumentException("%s content with signature '%s'".formatted(scan, signature));
        }
    }

    boolean isReadable() {
        return scan == Scan.NONE || scan == Scan.CLEAN;
    }
}
