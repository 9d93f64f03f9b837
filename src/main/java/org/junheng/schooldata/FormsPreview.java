package org.junheng.schooldata;

import java.util.List;
import org.junheng.shared.Digest;

/**
 * What forms of the yearly education statistics (教基) would give; nothing of it is stored.
 *
 * @param digest of the files and the mapping they were read by; who takes them over says that he saw this very preview
 * @param files what was handed in
 * @param schools how many schools could be read
 * @param found the columns that were found, with where
 * @param notFound the columns that no form has; they count as not reported (缺报)
 */
public record FormsPreview(
        Digest digest,
        List<HandedIn> files,
        int schools,
        List<FoundColumn> found,
        List<Column> notFound,
        List<CellError> errors,
        List<Query> queries,
        List<CellError> remarks) {

    public FormsPreview {
        files = List.copyOf(files);
        found = List.copyOf(found);
        notFound = List.copyOf(notFound);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
        remarks = List.copyOf(remarks);
    }

    /** A file handed in together with others. */
    public record HandedIn(String name, Digest sha256) {

        static HandedIn of(FormFile file) {
            return new HandedIn(file.name(), file.sha256());
        }
    }

    /**
     * A column that was found.
     *
     * @param where file, sheet and the letters of the columns that were read or added up
     */
    public record FoundColumn(Column column, List<String> where) {

        public FoundColumn {
            where = List.copyOf(where);
        }
    }

    /** Whether the figures may become a case's statistics. */
    public boolean isAcceptable() {
        return errors.isEmpty();
    }
}
