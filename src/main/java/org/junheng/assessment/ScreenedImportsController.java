package org.junheng.assessment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.BulkImports;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.WorkbookAnswer;
import org.junheng.schooldata.WorkbookAnswer.ErrorLine;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The import of the workbooks of a whole region over REST. */
@RestController
@RequestMapping("/api/v1/screenings/imports")
class ScreenedImportsController {

    private final ScreenedImports imports;
    private final ScreeningEditions editions;
    private final CurrentActor actor;
    private final Texts texts;

    ScreenedImportsController(ScreenedImports imports, ScreeningEditions editions, CurrentActor actor, Texts texts) {
        this.imports = imports;
        this.editions = editions;
        this.actor = actor;
        this.texts = texts;
    }

    /**
     * A file.
     *
     * @param refused why nothing of it was kept; absent if it was
     * @param statistics the version it became; absent if there is none
     * @param queries how many figures look odd
     * @param resource the verdict over R1–R7; absent without a version
     */
    record Line(
            String file,
            @Nullable String refused,
            @Nullable String county,
            @Nullable String statistics,
            int schools,
            List<ErrorLine> errors,
            int queries,
            @Nullable Verdict resource) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes the workbooks of many counties of a region, and judges each on R1-R7",
            description =
                    "workbooks come as several parts named file, or in an archive; each is named by the six-digit code of its"
                            + " county to begin with. The answer has a line for each, in their order: what is in it is kept")
    List<Line> importWorkbooks(
            @RequestParam String region,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam("file") List<MultipartFile> files) {
        var subject = Rehearsal.Subject.of(region, year, edition);
        return imports
                .importWorkbooks(
                        actor.get(), subject.county(), subject.year(), editions.of(subject), FormFiles.sent(files))
                .stream()
                .map(this::line)
                .toList();
    }

    private Line line(ScreenedImports.ScreenedImport each) {
        return switch (each.outcome()) {
            case BulkImports.Refused refused ->
                new Line(refused.fileName(), texts.get(refused.reason()), null, null, 0, List.of(), 0, null);
            case BulkImports.Taken taken -> line(taken.report(), each.screened());
        };
    }

    private Line line(ImportReport report, @Nullable Screened screened) {
        return new Line(
                report.fileName(),
                null,
                report.county().value(),
                report.statistics().map(StatisticsId::toString).orElse(null),
                report.schools(),
                WorkbookAnswer.errors(report.errors(), texts),
                report.queries().size(),
                screened == null ? null : screened.resource());
    }
}
