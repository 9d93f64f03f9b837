package org.junheng.evidence;

/** A version of a document was put into a box, within the transaction that tells of it. */
public record DocumentAdded(Document document) {}
