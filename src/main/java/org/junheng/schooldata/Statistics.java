package org.junheng.schooldata;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Workbooks workbooks;
    private final StatisticsRepository repository;
    private final ImportRepository imports;
    private final Successions successions;
    private final StatisticsDigests digests;
    private final StatisticsAccess access;
    private final HandedInFigures handedIn;

    Statistics(
            Workbooks workbooks,
            StatisticsRepository repository,
            ImportRepository imports,
            Successions successions,
            StatisticsDigests digests,
            StatisticsAccess access,
            HandedInFigures handedIn) {
        this.workbooks = workbooks;
        this.repository = repository;
        this.imports = imports;
        this.successions = successions;
        this.digests = digests;
        this.access = access;
        this.handedIn = handedIn;
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
        var reading = workbooks.read(county, year, content, successions.remembered(county, year));
        return handedIn.keep(actor, fileName, content, List.of(), reading);
    }

    /** What is odd about a version of the statistics, beside those of the year before, for the application itself. */
    public List<Query> queries(StatisticsId id) {
        var version = version(id);
        return new Checks(repository.content(version), successions.remembered(version.county(), version.year()))
                .queries();
    }

    /**
     * The newest statistics of the year before that of a version, under this year's codes; empty if there are none. For the
     * application itself.
     */
    public Optional<CountyStatistics> lastYear(StatisticsId id) {
        var version = version(id);
        return successions.lastYear(version.county(), version.year());
    }

    /** What a county itself handed in for a year, the newest first. */
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

    /**
     * The version of a county's statistics of one year that counts beside other years: the newest of its own, and only without one what
     * its region handed in for it. For the application itself.
     */
    public Optional<StatisticsVersion> counting(RegionCode county, SchoolYear year) {
        return repository.counting(county, year);
    }

    /** The newest figures of the latest year after this one; empty if there are none, or the actor may not see them. */
    public Optional<StatisticsVersion> newer(Actor actor, RegionCode county, SchoolYear year) {
        return access.mayRead(actor, county) ? repository.newestAfter(county, year) : Optional.empty();
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
        var corrected = handedIn.add(actor, change.apply(corrections), id);
        repository.add(corrected, change.corrected());
        return corrected;
    }

    /** In what a version differs from the one it was corrected from; nothing if it came from a workbook. */
    public List<Corrected> corrections(StatisticsId id) {
        return repository.corrections(id);
    }

    private static Refusal unknown() {
        return Refusal.notFound("schooldata.statistics.unknown");
    }
}
