package org.junheng.schooldata;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what counties hand in: every workbook, and every version of the statistics. Nothing kept here is ever changed.
 *
 * <p>Methods without an actor answer the application itself: whoever calls them has decided who may see the answer. Which
 * version counts in a case is {@code casefile}'s to know; schools confirm their sheets in {@link SheetConfirmations}.
 */
@Service
public class Statistics {

    private static final int LONGEST_NAME = 200;

    private final Workbooks workbooks;
    private final StatisticsRepository repository;
    private final ImportRepository imports;
    private final Successions successions;
    private final StatisticsDigests digests;
    private final StatisticsAccess access;
    private final Clock clock;

    Statistics(
            Workbooks workbooks,
            StatisticsRepository repository,
            ImportRepository imports,
            Successions successions,
            StatisticsDigests digests,
            StatisticsAccess access,
            Clock clock) {
        this.workbooks = workbooks;
        this.repository = repository;
        this.imports = imports;
        this.successions = successions;
        this.digests = digests;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Reads and keeps a workbook; without errors it becomes a new version of the county's statistics.
     *
     * @throws Refusal if the actor is not the county's editor, or the file is no readable workbook
     */
    @Transactional
    public ImportReport importWorkbook(
            Actor actor, RegionCode county, SchoolYear year, String fileName, InputStream workbook) {
        access.checkWrites(actor, county);
        var content = Workbooks.content(workbook);
        var reading = workbooks.read(
                county, year, content, successions.lastYear(county, year).orElse(null));
        var accepted =
                reading.isAcceptable() ? add(actor, reading.statistics(), null).id() : null;
        var report = new ImportReport(
                ImportId.create(),
                county,
                year,
                shortened(fileName),
                Digest.of(content),
                reading.statistics().schools().size(),
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

    /** What is odd about a version of the statistics, beside those of the year before, for the application itself. */
    public List<Query> queries(StatisticsId id) {
        var version = version(id);
        return Checks.queries(repository.content(version), lastYear(id).orElse(null));
    }

    /**
     * The newest statistics of the year before that of a version, under this year's codes; empty if there are none. For the
     * application itself.
     */
    public Optional<CountyStatistics> lastYear(StatisticsId id) {
        var version = version(id);
        return successions.lastYear(version.county(), version.year());
    }

    /** The workbooks handed in for a county and year, the newest first. */
    public List<ImportReport> imports(Actor actor, RegionCode county, SchoolYear year) {
        access.checkReads(actor, county);
        return imports.list(county, year);
    }

    /** What became of a workbook. */
    public ImportReport report(Actor actor, ImportId id) {
        var report = imports.find(id).orElseThrow(Statistics::unknown);
        access.checkReads(actor, report.county());
        return report;
    }

    /** The file as it was handed in. */
    public byte[] workbook(Actor actor, ImportId id) {
        return imports.content(report(actor, id).id());
    }

    /** A version of the statistics. */
    public CountyStatistics get(Actor actor, StatisticsId id) {
        var version = version(id);
        access.checkReads(actor, version.county());
        return repository.content(version);
    }

    /** A version of the statistics, for the application itself. */
    public CountyStatistics get(StatisticsId id) {
        return repository.content(version(id));
    }

    /** What is known about a version of the statistics, for the application itself. */
    public StatisticsVersion version(StatisticsId id) {
        return repository.version(id).orElseThrow(Statistics::unknown);
    }

    /** The versions of a county's statistics of one year, the newest first. */
    public List<StatisticsVersion> versions(Actor actor, RegionCode county, SchoolYear year) {
        access.checkReads(actor, county);
        return repository.versions(county, year);
    }

    /** The newest version of a county's statistics of one year, for the application itself. */
    public Optional<StatisticsVersion> newest(RegionCode county, SchoolYear year) {
        return repository.versions(county, year).stream().findFirst();
    }

    /** The digests of everything that these versions hold, of the cells as they are stored now. */
    public Map<StatisticsId, Digest> digests(Set<StatisticsId> ids) {
        return digests.of(ids);
    }

    /**
     * Makes a new version with these corrections; the old one stays.
     *
     * @throws Refusal if the actor is not the county's editor, or the corrected figures do not fit together
     */
    @Transactional
    public StatisticsId correct(Actor actor, StatisticsId id, List<Correction> corrections) {
        var version = version(id);
        access.checkWrites(actor, version.county());
        var change = new Corrections(repository.content(version));
        var corrected = add(actor, change.apply(corrections), id);
        repository.add(corrected.id(), change.corrected());
        return corrected.id();
    }

    /** In what a version differs from the one it was corrected from; nothing if it came from a workbook. */
    public List<Corrected> corrections(StatisticsId id) {
        return repository.corrections(id);
    }

    private StatisticsVersion add(Actor actor, CountyStatistics content, @Nullable StatisticsId previous) {
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

    private static Refusal unknown() {
        return Refusal.notFound("schooldata.statistics.unknown");
    }
}
