package org.junheng.search;

import org.junheng.casefile.CaseId;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Digest;

/**
 * A document that waits to be taken in.
 *
 * @param type the media type, as found by content
 */
record Waiting(DocumentId id, CaseId caseId, DocumentId series, Digest sha256, String type) {}
