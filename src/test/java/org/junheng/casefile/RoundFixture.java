package org.junheng.casefile;

import org.junheng.standard.EditionId;

/** Rounds for tests that need another than the demo's. */
public final class RoundFixture {

    private RoundFixture() {}

    /** A round like another, under another id and edition. */
    public static Round like(Round usual, String id, EditionId edition) {
        return new Round(
                id,
                usual.name(),
                usual.schoolYear(),
                usual.fiscalYear(),
                usual.opens(),
                usual.closes(),
                edition,
                usual.queries(),
                usual.signOff(),
                usual.nationalSteps());
    }
}
