package org.junheng.schooldata;

import org.junheng.shared.Stage;

/** The levels a school may teach, with the column of its pupils; senior secondary counts for splitting only. */
public enum Level {
    PRIMARY(Column.PRIMARY_PUPILS),
    JUNIOR(Column.JUNIOR_PUPILS),
    SENIOR(Column.SENIOR_PUPILS);

    private final Column pupils;

    Level(Column pupils) {
        this.pupils = pupils;
    }

    /** The column that holds the pupils of this level. */
    public Column pupils() {
        return pupils;
    }

    static Level of(Stage stage) {
        return switch (stage) {
            case PRIMARY -> PRIMARY;
            case JUNIOR -> JUNIOR;
        };
    }
}
