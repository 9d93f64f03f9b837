package org.junheng.schooldata;

/** A figure of the county sheet; its Chinese name and type are data ({@code schooldata/workbook.json}). */
public enum CountyFigure {
    POPULATION,
    SPECIAL_FUNDING,
    TEACHERS_PAY,
    CIVIL_SERVANTS_PAY,
    EXCHANGEABLE_TEACHERS,
    EXCHANGED_TEACHERS,
    EXCHANGED_BACKBONE,
    NEARBY_URBAN_PRIMARY,
    NEARBY_URBAN_JUNIOR,
    NEARBY_TOWN_PRIMARY,
    NEARBY_TOWN_JUNIOR,
    SENIOR_PLACES,
    SENIOR_QUOTA,
    MIGRANT_CHILDREN,
    MIGRANT_IN_PUBLIC,
    MIGRANT_PLACES_BOUGHT,
    ENTERED_PUPILS,
    TRANSFERRED_IN,
    TRANSFERRED_OUT,
    DECEASED,
    GRADUATES,
    DISABLED_CHILDREN,
    DISABLED_ENROLLED,
    PRIMARY_QUOTA,
    JUNIOR_QUOTA;

    /** The Chinese name of the figure, as the workbook has it. */
    public String header() {
        return Catalogue.get().figure(this).header();
    }
}
