package org.junheng.casefile;

import java.util.List;
import org.junheng.schooldata.FileImports;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.SchoolFilesPreview;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes figures of a case that come in many files: forms (教基), and the sheets that schools filled in (一校一表). */
@Service
public class CaseFileImports {

    private final CaseStatistics figures;
    private final Casefiles casefiles;
    private final FileImports imports;

    CaseFileImports(CaseStatistics figures, Casefiles casefiles, FileImports imports) {
        this.figures = figures;
        this.casefiles = casefiles;
        this.imports = imports;
    }

    /**
     * What forms of the yearly education statistics (教基) would give; nothing of it is stored.
     *
     * @throws Refusal if the actor does not edit for the county, or the figures may not change now
     */
    public FormsPreview previewForms(Actor actor, CaseId id, List<FormFile> files) {
        var casefile = figures.editable(actor, id);
        return imports.previewForms(actor, casefile.county(), figures.year(casefile), files);
    }

    /**
     * Reads and keeps forms together; without errors their figures count from now on.
     *
     * @param previewed the digest of the preview that the actor saw
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or these are other files
     */
    @Transactional
    public ImportReport importForms(Actor actor, CaseId id, List<FormFile> files, Digest previewed) {
        var casefile = figures.changeable(actor, id);
        var report = imports.importForms(actor, casefile.county(), figures.year(casefile), files, previewed);
        report.statistics()
                .ifPresent(accepted ->
                        figures.adopt(actor, id, accepted, CaseStatistics.Origin.IMPORT, report.fileName()));
        return report;
    }

    /**
     * A workbook for each expected school to fill in (一校一表), in one archive.
     *
     * @throws Refusal if the actor does not edit for the county, or no schools are known yet
     */
    public byte[] schoolTemplates(Actor actor, CaseId id) {
        var schools = figures.expectedSchools(actor, id);
        if (schools.isEmpty()) {
            throw Refusal.conflict("casefile.school-sheets.unknown");
        }
        var casefile = casefiles.get(actor, id);
        return imports.schoolTemplates(actor, casefile.county(), figures.year(casefile), schools);
    }

    /**
     * What the sheets that the expected schools filled in (一校一表) would give together; nothing of it is stored.
     *
     * @throws Refusal if the actor does not edit for the county, or the figures may not change now
     */
    public SchoolFilesPreview previewSchools(Actor actor, CaseId id, List<FormFile> files) {
        var casefile = figures.editable(actor, id);
        return imports.previewSchools(
                actor, casefile.county(), figures.year(casefile), figures.expectedSchools(actor, id), files);
    }

    /**
     * Reads and keeps those sheets together; without errors their figures count from now on.
     *
     * @param previewed the digest of the preview that the actor saw
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or these are other files
     */
    @Transactional
    public ImportReport importSchools(Actor actor, CaseId id, List<FormFile> files, Digest previewed) {
        var casefile = figures.changeable(actor, id);
        var report = imports.importSchools(
                actor, casefile.county(), figures.year(casefile), figures.expectedSchools(actor, id), files, previewed);
        report.statistics()
                .ifPresent(accepted ->
                        figures.adopt(actor, id, accepted, CaseStatistics.Origin.IMPORT, report.fileName()));
        return report;
    }
}
