package org.junheng.search;

/** A current document whose text cannot be looked through, or not all of it. */
public record Gap(FoundDocument document, Coverage coverage) {}
