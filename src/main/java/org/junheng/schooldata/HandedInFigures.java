package org.junheng.schooldata;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
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

    /** Keeps a file, and a new version of the statistics if nothing in it is wrong. */
    ImportReport keep(Actor actor, String fileName, byte[] content, List<HandedIn> files, Reading reading) {
        var statistics = reading.statistics();
        var accepted = reading.isAcceptable() ? add(actor, statistics, null).id() : null;
        var report = new ImportReport(
                ImportId.create(),
                statistics.county(),
                statistics.year(),
                shortened(fileName),
                Digest.of(content),
                files,
                statistics.schools().size(),
                reading.errors(),
                reading.queries(),
                reading.remarks(),
                accepted,
                now(),
                actor.name(),
                actor.displayName());
        imports.add(report, content);
        return report;
    }

    /** Keeps a new version. */
    StatisticsVersion add(Actor actor, CountyStatistics content, @Nullable StatisticsId previous) {
        var version = new StatisticsVersion(
                new StatisticsId(UUID.randomUUID()),
                content.county(),
                content.year(),
                repository.nextNumber(content.county(), content.year()),
                previous,
                now(),
                actor.name(),
                actor.displayName());
        repository.add(version, content);
        columns.add(version, content);
        return version;
    }

    /** As exact as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String shortened(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
