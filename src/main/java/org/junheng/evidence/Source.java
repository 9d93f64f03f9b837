package org.junheng.evidence;

import java.io.IOException;
import org.junheng.contentstore.ContentStore;

/** Where a file comes from: off a line, or from this disk, where it need not be written twice. */
@FunctionalInterface
interface Source {

    ContentStore.Incoming into(ContentStore store) throws IOException;
}
