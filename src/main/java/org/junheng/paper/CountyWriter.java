package org.junheng.paper;

/** Knows what a paper of the county says, which is a draft until the county has handed it up. */
interface CountyWriter extends PaperWriter {

    @Override
    default boolean exists(Ask ask) {
        return ask.casefile().statistics() != null && CountyFindings.mayRead(ask);
    }

    @Override
    default boolean isFinal(Ask ask) {
        return CountyFindings.isHandedUp(ask.casefile());
    }
}
