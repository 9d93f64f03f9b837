package org.junheng.search;

import org.junheng.casefile.CaseId;
import org.junheng.evidence.DocumentId;

/**
 * A current document that holds what was looked for.
 *
 * @param box in which it lies: the code of an item, or the name of an extra box
 */
public record FoundDocument(DocumentId id, CaseId caseId, String box, String name, int version) {}
