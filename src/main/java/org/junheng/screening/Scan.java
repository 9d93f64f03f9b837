package org.junheng.screening;

/** What the virus scanner says of content. */
public sealed interface Scan {

    /** No scanner is set up. */
    record NotAsked() implements Scan {}

    /** Nothing was found by a scanner that knows these signatures. */
    record Clean(String signatures) implements Scan {}

    /** A virus was found, which its makers call so, by a scanner that knows these signatures. */
    record Found(String signature, String signatures) implements Scan {}

    /** It is more than is sent to a scanner, which knows these signatures. */
    record TooLarge(String reason, String signatures) implements Scan {}

    /** The scanner cannot be reached, or failed; for whoever runs it. */
    record Unknown(String reason) implements Scan {}
}
