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
    private final int number;
    private final byte @Nullable [] content;

    VersionColumns(StatisticsId id, RegionCode county, SchoolYear year, int number, byte @Nullable [] content) {
        this.id = id;
        this.county = county;
        this.year = year;
        this.number = number;
        this.content = content;
    }

    static VersionColumns of(NewVersion each) {
        var version = each.version();
        var content = CountyColumns.of(each.content()).map(ColumnBytes::write).orElse(null);
        return new VersionColumns(version.id(), version.county(), version.year(), version.number(), content);
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

    int number() {
        return number;
    }

    byte @Nullable [] content() {
        return content;
    }

    /** The columns; empty if a figure does not fit, so that the version itself has to be read. */
    public Optional<CountyColumns> columns() {
        return Optional.ofNullable(content).map(ColumnBytes::read);
    }
}
