package org.junheng.screening;

/** What is to be known of a file that may be taken. */
public record Screened(boolean hasMacros) {}
