package org.junheng.schooldata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/** A version of a county's statistics with its columns, as far as its figures fit into columns. */
public final class VersionColumns {

    private final StatisticsId id;
    private final RegionCode county;
    private final SchoolYear year;
    private final byte @Nullable [] content;

    VersionColumns(StatisticsId id, RegionCode county, SchoolYear year, byte @Nullable [] content) {
        this.id = id;
        this.county = county;
        this.year = year;
        this.content = content;
    }

    /** The version. */
    public StatisticsId id() {
        return id;
    }

    /** Whose figures these are. */
    public RegionCode county() {
        return county;
    }

    /** Of which year. */
    public SchoolYear year() {
        return year;
    }

    byte @Nullable [] content() {
        return content;
    }

    /** The columns; empty if a figure does not fit, so that the version itself has to be read. */
    public Optional<CountyColumns> columns() {
        return Optional.ofNullable(content).map(ColumnBytes::read);
    }
}
