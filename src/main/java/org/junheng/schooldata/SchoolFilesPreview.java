package org.junheng.schooldata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;

/**
 * What the sheets that schools filled in (一校一表) would give together; nothing of it is stored.
 *
 * @param digest of the files and the schools that were asked; who takes them over says that he saw this very preview
 * @param files how many files were handed in
 * @param schools those that were asked in their order, then the others
 */
public record SchoolFilesPreview(
        Digest digest,
        int files,
        List<SchoolLine> schools,
        List<CellError> errors,
        List<Query> queries,
        List<CellError> remarks) {

    public SchoolFilesPreview {
        schools = List.copyOf(schools);
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
        remarks = List.copyOf(remarks);
    }

    /** What became of a school's sheet. */
    public enum State {
        /** Handed in once. */
        FILLED,
        /** Nothing was handed in; the school stays, with all its figures missing (缺报). */
        MISSING,
        /** Handed in as it was issued, without a single figure. */
        EMPTY,
        /** Handed in several times, and not the same. */
        TWICE,
        /** Nobody asked this school: it is new, or its code is wrong. */
        UNKNOWN
    }

    /**
     * A school.
     *
     * @param code as it was written
     * @param file where its sheet stands; absent if there is none
     */
    public record SchoolLine(
            String code, String name, State state, @Nullable String file) {}

    /** How many schools are in this state. */
    public long count(State state) {
        return schools.stream().filter(line -> line.state() == state).count();
    }

    /** Whether the figures may become a case's statistics. */
    public boolean isAcceptable() {
        return errors.isEmpty();
    }
}
