package org.junheng.paper;

import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;

/** Knows what one kind of paper says. */
interface PaperWriter {

    PaperKind kind();

    /** Whether there is such a paper for who asks. */
    boolean exists(Ask ask);

    /** Whether it has been handed over or issued, so that it is no draft any more. */
    boolean isFinal(Ask ask);

    /** Says what it has to say; the names of bodies and the case are there already. */
    void write(Ask ask, Sheaf sheaf);
}
