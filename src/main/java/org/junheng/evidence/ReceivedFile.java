package org.junheng.evidence;

import org.junheng.shared.Digest;

/**
 * A file whose content is kept, before it is a document.
 *
 * @param signatures which the virus scanner knew that found nothing in it; empty if it did not look
 */
record ReceivedFile(FileName name, FileType type, Digest sha256, long size, Condition condition, String signatures) {}
