package org.junheng.schooldata;

import java.util.List;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes figures that come in many files: forms of the yearly education statistics (教基), and the sheets that schools filled in
 * (一校一表). They are looked at first, and only what was looked at is kept.
 */
@Service
public class FileImports {

    private final Workbooks workbooks;
    private final Successions successions;
    private final StatisticsAccess access;
    private final FormMappings mappings;
    private final HandedInFigures handedIn;

    FileImports(
            Workbooks workbooks,
            Successions successions,
            StatisticsAccess access,
            FormMappings mappings,
            HandedInFigures handedIn) {
        this.workbooks = workbooks;
        this.successions = successions;
        this.access = access;
        this.mappings = mappings;
        this.handedIn = handedIn;
    }

    /**
     * Reads forms of the yearly education statistics (教基) and stores nothing.
     *
     * @throws Refusal if the actor is not the county's editor, or there are no files or too many
     */
    public FormsPreview previewForms(Actor actor, RegionCode county, SchoolYear year, List<FormFile> files) {
        access.checkWrites(actor, county);
        var archive = archive(year, files);
        var result = workbooks.readForms(county, year, archive, successions.remembered(county, year));
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
        var result = workbooks.readForms(county, year, archive, successions.remembered(county, year));
        var names = files.stream().map(HandedIn::of).toList();
        var name = Catalogue.get().formsName().formatted(files.size());
        return handedIn.keep(actor, name, archive.bytes(), names, result.reading());
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
        var result = workbooks.readSchools(county, year, archive, successions.remembered(county, year));
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
        var result = workbooks.readSchools(county, year, archive, successions.remembered(county, year));
        var names = files.stream().map(HandedIn::of).toList();
        var name = Catalogue.get().schoolFilesName().formatted(files.size());
        return handedIn.keep(actor, name, archive.bytes(), names, result.reading());
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
}
