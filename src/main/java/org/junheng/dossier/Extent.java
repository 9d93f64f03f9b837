package org.junheng.dossier;

/** How much of a dossier is handed out. Either has a manifest and a seal of its own. */
public enum Extent {
    /** Tables, papers and the index of the evidence, without the evidence itself. */
    PAPERS,
    /** The same, and every document of the evidence. */
    ALL
}
