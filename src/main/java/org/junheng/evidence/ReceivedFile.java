package org.junheng.evidence;

import org.junheng.shared.Digest;

/** A file whose content is kept, before it is a document. */
record ReceivedFile(FileName name, FileType type, Digest sha256, long size, Condition condition) {}
