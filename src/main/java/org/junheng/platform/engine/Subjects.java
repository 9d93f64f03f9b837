package org.junheng.platform.engine;

import org.junheng.shared.RegionCode;

/** What the inbox says of a case; {@code casefile} knows. */
public interface Subjects {

    /** The case with this business key. */
    Subject of(String caseKey);

    /** How people name what a parallel task of this case is for: a department, an expert, a national step. */
    String label(String caseKey, String element);

    /**
     * A case as a line of the inbox.
     *
     * @param region the county it is about
     * @param title how people name it
     */
    record Subject(RegionCode region, String title, String round) {}
}
