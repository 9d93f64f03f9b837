package org.junheng.evidence;

/**
 * Something was said of a document, within the transaction that tells of it.
 *
 * @param series the first version
 */
public record DocumentDescribed(DocumentId series) {}
