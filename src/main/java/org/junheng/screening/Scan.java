package org.junheng.screening;

/** What the virus scanner says of content. */
public sealed interface Scan {

    /** No scanner is set up. */
    record NotAsked() implements Scan {}

    /** Nothing was found. */
    record Clean() implements Scan {}

    /** A virus was found, which its makers call so. */
    record Found(String signature) implements Scan {}

    /** The scanner cannot be reached, cannot take so much, or failed; for whoever runs it. */
    record Unknown(String reason) implements Scan {}
}
