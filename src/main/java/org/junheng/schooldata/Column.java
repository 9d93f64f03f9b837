package org.junheng.schooldata;

import java.util.OptionalInt;

/**
 * A column of the school sheet. Its Chinese name, type and relations are data ({@code schooldata/workbook.json}); the order here is
 * the canonical order of a row.
 */
public enum Column {
    CODE,
    NAME,
    KIND,
    PROVIDER,
    SETTING,
    COUNTED,
    MAIN_SCHOOL,
    BUILT,
    PRIMARY_PUPILS,
    JUNIOR_PUPILS,
    SENIOR_PUPILS,
    PRIMARY_CLASSES,
    JUNIOR_CLASSES,
    PRIMARY_LARGEST_CLASS,
    JUNIOR_LARGEST_CLASS,
    PRIMARY_OVERSIZE_CLASSES,
    JUNIOR_OVERSIZE_CLASSES,
    PRIMARY_TEACHERS,
    JUNIOR_TEACHERS,
    PRIMARY_ABOVE_STANDARD,
    JUNIOR_ABOVE_STANDARD,
    PRIMARY_BACKBONE,
    JUNIOR_BACKBONE,
    PRIMARY_SPORT_ART,
    JUNIOR_SPORT_ART,
    PRIMARY_VISITING,
    JUNIOR_VISITING,
    TEACHING_AREA,
    INDOOR_SPORT_AREA,
    SPORT_GROUND_AREA,
    BORROWED_SPORT_AREA,
    DENSE_CENTRE,
    EQUIPMENT,
    MULTIMEDIA_ROOMS,
    MUSIC_ROOMS,
    ART_ROOMS,
    MIGRANT_PUPILS,
    OPERATING_BUDGET,
    TRAINING_FUNDS,
    CERTIFIED_TEACHERS,
    TRAINED_TEACHERS,
    FUNDED_AS_100;

    /** The Chinese name of the column, as the workbook has it. */
    public String header() {
        return Catalogue.get().column(this).header();
    }

    /** Above how many pupils a class is counted in this column; empty if the column counts no such classes. */
    public OptionalInt countedAbove() {
        var above = Catalogue.get().column(this).above();
        return above == null ? OptionalInt.empty() : OptionalInt.of(above);
    }
}
