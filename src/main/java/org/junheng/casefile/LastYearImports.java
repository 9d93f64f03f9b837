package org.junheng.casefile;

import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.junheng.schooldata.FileImports;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the figures of the year before that of a case, to be compared with; they never count in the case. */
@Service
public class LastYearImports {

    private final CaseStatistics figures;
    private final Statistics statistics;
    private final FileImports imports;
    private final CaseLog log;

    LastYearImports(CaseStatistics figures, Statistics statistics, FileImports imports, CaseLog log) {
        this.figures = figures;
        this.statistics = statistics;
        this.imports = imports;
        this.log = log;
    }

    /**
     * Reads and keeps a workbook.
     *
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or the file is no workbook
     */
    @Transactional
    public ImportReport importWorkbook(Actor actor, CaseId id, String fileName, InputStream workbook) {
        return keep(actor, id, (county, year) -> statistics.importWorkbook(actor, county, year, fileName, workbook));
    }

    /**
     * What forms of the yearly education statistics (教基) would give; nothing of it is stored.
     *
     * @throws Refusal if the actor does not edit for the county, or the figures may not change now
     */
    public FormsPreview previewForms(Actor actor, CaseId id, List<FormFile> files) {
        var casefile = figures.editable(actor, id);
        return imports.previewForms(
                actor, casefile.county(), figures.year(casefile).previous(), files);
    }

    /**
     * Reads and keeps forms together.
     *
     * @param previewed the digest of the preview that the actor saw
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or these are other files
     */
    @Transactional
    public ImportReport importForms(Actor actor, CaseId id, List<FormFile> files, Digest previewed) {
        return keep(actor, id, (county, year) -> imports.importForms(actor, county, year, files, previewed));
    }

    private ImportReport keep(Actor actor, CaseId id, BiFunction<RegionCode, SchoolYear, ImportReport> reading) {
        var casefile = figures.changeable(actor, id);
        var report = reading.apply(casefile.county(), figures.year(casefile).previous());
        report.statistics()
                .ifPresent(
                        accepted -> log.note(actor, id, "casefile.log.figures-LAST_YEAR", "", report.fileName(), null));
        return report;
    }
}
