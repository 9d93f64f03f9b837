package org.junheng.schooldata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;

/**
 * A workbook that was handed in, or several forms together, and what became of it.
 *
 * @param sha256 of the file, or of the archive of all files
 * @param files the forms handed in together; none for a workbook
 * @param schools how many rows could be read
 * @param accepted the statistics it became; absent if it has errors
 */
public record ImportReport(
        ImportId id,
        RegionCode county,
        SchoolYear year,
        String fileName,
        Digest sha256,
        List<HandedIn> files,
        int schools,
        List<CellError> errors,
        List<Query> queries,
        List<CellError> remarks,
        @Nullable StatisticsId accepted,
        Instant at,
        String by,
        String byName) {

    public ImportReport {
        files = List.copyOf(files);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
        remarks = List.copyOf(remarks);
        if ((accepted == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("Import %s has %d errors".formatted(id, errors.size()));
        }
    }

    /** The statistics it became; empty if it has errors. */
    public Optional<StatisticsId> statistics() {
        return Optional.ofNullable(accepted);
    }
}
