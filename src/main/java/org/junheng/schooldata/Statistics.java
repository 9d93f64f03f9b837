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
import org.junheng.schooldata.FormsPreview.HandedIn;
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
    private final StatisticsColumns columns;
    private final StatisticsAccess access;
    private final FormMappings mappings;
    private final Clock clock;

    Statistics(
            Workbooks workbooks,
            StatisticsRepository repository,
            ImportRepository imports,
            Successions successions,
            StatisticsDigests digests,
            StatisticsColumns columns,
            StatisticsAccess access,
            FormMappings mappings,
            Clock clock) {
        this.workbooks = workbooks;
        this.repository = repository;
        this.imports = imports;
        this.successions = successions;
        this.digests = digests;
        this.columns = columns;
        this.access = access;
        this.mappings = mappings;
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
        return keep(actor, fileName, content, List.of(), reading);
    }

    /**
     * Reads forms of the yearly education statistics (教基) and stores nothing.
     *
     * @throws Refusal if the actor is not the county's editor, or there are no files or too many
     */
    public FormsPreview previewForms(Actor actor, RegionCode county, SchoolYear year, List<FormFile> files) {
        access.checkWrites(actor, county);
        var archive = archive(year, files);
        var result = workbooks.readForms(
                county, year, archive, successions.lastYear(county, year).orElse(null));
        var reading = result.reading();
        return new FormsPreview(
                archive.digest(),
                files.stream().map(HandedIn::of).toList(),
                reading.statistics().schools().size(),
                result.found().entrySet().stream()
                        .map(found -> new FormsPreview.FoundColumn(found.getKey(), found.getValue()))
                        .toList(),
                result.notFound(),
                reading.errors(),
                reading.queries(),
                reading.remarks());
    }

    /**
     * Reads and keeps forms of the yearly education statistics (教基) together; without errors they become a new version.
     *
     * @param previewed the digest of the preview that the actor saw
     * @throws Refusal if the actor is not the county's editor, or files or mapping are not those of the preview
     */
    @Transactional
    public ImportReport importForms(
            Actor actor, RegionCode county, SchoolYear year, List<FormFile> files, Digest previewed) {
        access.checkWrites(actor, county);
        var archive = archive(year, files);
        if (!archive.digest().equals(previewed)) {
            throw Refusal.conflict("schooldata.forms.notPreviewed");
        }
        var result = workbooks.readForms(
                county, year, archive, successions.lastYear(county, year).orElse(null));
        var handedIn = files.stream().map(HandedIn::of).toList();
        var name = Catalogue.get().formsName().formatted(files.size());
        return keep(actor, name, archive.bytes(), handedIn, result.reading());
    }

    /**
     * Reads the sheets that schools filled in (一校一表) together and stores nothing.
     *
     * @param schools those that were asked, in the official order
     * @throws Refusal if the actor is not the county's editor, or there are no files or too many
     */
    public SchoolFilesPreview previewSchools(
            Actor actor, RegionCode county, SchoolYear year, List<School> schools, List<FormFile> files) {
        access.checkWrites(actor, county);
        var archive = archive(schools, files);
        var result = workbooks.readSchools(
                county, year, archive, successions.lastYear(county, year).orElse(null));
        var reading = result.reading();
        return new SchoolFilesPreview(
                archive.digest(),
                files.size(),
                result.schools(),
                reading.errors(),
                reading.queries(),
                reading.remarks());
    }

    /**
     * Reads and keeps the sheets that schools filled in (一校一表) together; without errors they become a new version.
     *
     * @param schools those that were asked, in the official order
     * @param previewed the digest of the preview that the actor saw
     * @throws Refusal if the actor is not the county's editor, or files or schools are not those of the preview
     */
    @Transactional
    public ImportReport importSchools(
            Actor actor,
            RegionCode county,
            SchoolYear year,
            List<School> schools,
            List<FormFile> files,
            Digest previewed) {
        access.checkWrites(actor, county);
        var archive = archive(schools, files);
        if (!archive.digest().equals(previewed)) {
            throw Refusal.conflict("schooldata.sheets.notPreviewed");
        }
        var result = workbooks.readSchools(
                county, year, archive, successions.lastYear(county, year).orElse(null));
        var handedIn = files.stream().map(HandedIn::of).toList();
        var name = Catalogue.get().schoolFilesName().formatted(files.size());
        return keep(actor, name, archive.bytes(), handedIn, result.reading());
    }

    /**
     * A workbook for each of these schools to fill in (一校一表), with the figures of the year before, in one archive.
     *
     * @throws Refusal if the actor is not the county's editor
     */
    public byte[] schoolTemplates(Actor actor, RegionCode county, SchoolYear year, List<School> schools) {
        access.checkWrites(actor, county);
        var last = successions.lastYear(county, year).orElse(null);
        return workbooks.schoolTemplates(year, AskedSchools.of(schools).schools(), last);
    }

    private static FormsArchive archive(List<School> schools, List<FormFile> files) {
        FormFiles.check(files);
        return FormsArchive.ofSchools(AskedSchools.of(schools).text(), files);
    }

    private FormsArchive archive(SchoolYear year, List<FormFile> files) {
        FormFiles.check(files);
        return new FormsArchive(mappings.of(year), files);
    }

    private ImportReport keep(Actor actor, String fileName, byte[] content, List<HandedIn> files, Reading reading) {
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

    private static Refusal unknown() {
        return Refusal.notFound("schooldata.statistics.unknown");
    }
}
