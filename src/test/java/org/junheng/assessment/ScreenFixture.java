package org.junheng.assessment;

import org.junheng.schooldata.CountyColumns;
import org.junheng.standard.Edition;

/** The screening of columns in memory, for benchmarks; for one thread. */
public final class ScreenFixture {

    private final CountyScreen screen;

    /** Screens under this edition. */
    public ScreenFixture(Edition edition) {
        this.screen = new CountyScreen(edition);
    }

    /** What the county comes to. */
    public Screened screen(CountyColumns county) {
        return screen.screen(county);
    }
}
