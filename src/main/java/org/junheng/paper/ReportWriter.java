package org.junheng.paper;

/** Knows what the report of a level says, which is a draft until the level's leader has decided. */
interface ReportWriter extends PaperWriter {

    /** Where the report is found. */
    ReportFindings findings();

    @Override
    default boolean exists(Ask ask) {
        return findings().report(ask).isPresent();
    }

    @Override
    default boolean isFinal(Ask ask) {
        return findings().isDecided(ask);
    }
}
