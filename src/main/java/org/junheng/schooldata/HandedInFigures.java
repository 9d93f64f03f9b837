package org.junheng.schooldata;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Component;

/** Keeps what was handed in with what it gave; the caller has decided that the actor may. */
@Component
class HandedInFigures {

    private static final int LONGEST_NAME = 200;

    private final StatisticsRepository repository;
    private final ImportRepository imports;
    private final StatisticsColumns columns;
    private final Clock clock;

    HandedInFigures(StatisticsRepository repository, ImportRepository imports, StatisticsColumns columns, Clock clock) {
        this.repository = repository;
        this.imports = imports;
        this.columns = columns;
        this.clock = clock;
    }

    /**
     * Something handed in with what it gave.
     *
     * @param file a workbook, or the archive of several files
     * @param files the forms handed in together; none for a workbook
     */
    record Handed(FormFile file, List<HandedIn> files, Reading reading) {}

    /** What was kept, with the columns of the new version if it became one. */
    record Kept(ImportReport report, @Nullable VersionColumns columns) {}

    /** Keeps a file, and a new version of the statistics if nothing in it is wrong. */
    ImportReport keep(Actor actor, String fileName, byte[] content, List<HandedIn> files, Reading reading) {
        var year = reading.statistics().year();
        return keep(Sender.COUNTY, actor, year, List.of(new Handed(FormFile.of(fileName, content), files, reading)))
                .getFirst()
                .report();
    }

    /** Keeps what different counties handed in for a year. */
    List<Kept> keep(Sender sender, Actor actor, SchoolYear year, List<Handed> all) {
        var accepted =
                all.stream().map(Handed::reading).filter(Reading::isAcceptable).toList();
        var added = new HashMap<RegionCode, VersionColumns>();
        add(actor, year, accepted.stream().map(Reading::statistics).toList(), null)
                .forEach(version -> added.put(version.county(), version));
        var contents = new LinkedHashMap<ImportReport, byte[]>();
        var kept = new ArrayList<Kept>();
        for (var each : all) {
            var columns = added.get(each.reading().statistics().county());
            var report = report(actor, each, columns);
            contents.put(report, each.file().content());
            kept.add(new Kept(report, columns));
        }
        imports.add(sender, contents);
        return kept;
    }

    private ImportReport report(Actor actor, Handed handed, @Nullable VersionColumns accepted) {
        var reading = handed.reading();
        var statistics = reading.statistics();
        return new ImportReport(
                ImportId.create(),
                statistics.county(),
                statistics.year(),
                shortened(handed.file().name()),
                handed.file().sha256(),
                handed.files(),
                statistics.schools().size(),
                reading.errors(),
                reading.queries(),
                reading.remarks(),
                accepted == null ? null : accepted.id(),
                now(),
                actor.name(),
                actor.displayName());
    }

    /** Keeps a version made from another one. */
    StatisticsId add(Actor actor, CountyStatistics content, StatisticsId previous) {
        return add(actor, content.year(), List.of(content), previous).getFirst().id();
    }

    private List<VersionColumns> add(
            Actor actor, SchoolYear year, List<CountyStatistics> contents, @Nullable StatisticsId previous) {
        if (contents.isEmpty()) {
            return List.of();
        }
        var numbers = repository.nextNumbers(
                year, contents.stream().map(CountyStatistics::county).toList());
        var now = now();
        var versions = contents.stream()
                .map(content -> new NewVersion(
                        new StatisticsVersion(
                                new StatisticsId(UUID.randomUUID()),
                                content.county(),
                                year,
                                Objects.requireNonNull(numbers.get(content.county())),
                                previous,
                                now,
                                actor.name(),
                                actor.displayName()),
                        content))
                .toList();
        repository.add(versions);
        return columns.add(versions);
    }

    /** As exact as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
    }
}
