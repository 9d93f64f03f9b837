package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.BulkImports;
import org.junheng.schooldata.BulkImports.Outcome;
import org.junheng.schooldata.FormFile;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Service;

/**
 * Takes the workbooks of a whole region (批量导入) and says at once where its counties stand by R1–R7. The verdict is made of the
 * columns that were stored with the version; its explanation is calculated when somebody asks for it.
 */
@Service
public class ScreenedImports {

    private final BulkImports imports;
    private final Screenings screenings;

    ScreenedImports(BulkImports imports, Screenings screenings) {
        this.imports = imports;
        this.screenings = screenings;
    }

    /**
     * A file with what became of it.
     *
     * @param screened what its figures come to; absent if they became no version
     */
    public record ScreenedImport(Outcome outcome, @Nullable Screened screened) {}

    /** Whether the actor may hand in for the counties of this region. */
    public boolean mayImport(Actor actor, RegionCode region) {
        return imports.mayImport(actor, region);
    }

    /**
     * Reads, keeps and judges the workbooks of counties of this region.
     *
     * @return in the order of the files
     * @throws Refusal if the actor does not conduct the work of the region, or there are no files or too many
     */
    public List<ScreenedImport> importWorkbooks(
            Actor actor, RegionCode region, SchoolYear year, Edition edition, List<FormFile> files) {
        var screen = screenings.by(edition);
        return imports.importWorkbooks(actor, region, year, files).stream()
                .map(outcome -> new ScreenedImport(
                        outcome, outcome.columns().map(screen).orElse(null)))
                .toList();
    }
}
