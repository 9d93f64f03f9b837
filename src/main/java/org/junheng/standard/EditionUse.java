package org.junheng.standard;

/** Who holds on to editions; contributed as a bean by each module that keeps their ids. */
public interface EditionUse {

    /** Whether something rests on the edition, so that it cannot be removed. */
    boolean isUsed(EditionId edition);
}
