package org.junheng.schooldata;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;

/** Where a figure comes from. */
public sealed interface Origin {

    /**
     * From a workbook.
     *
     * @param cell absent if nothing was reported there (缺报)
     */
    record FromWorkbook(SourceFile file, @Nullable CellPlace cell) implements Origin {

        /** The cell it was read from; empty if nothing was reported (缺报). */
        public Optional<CellPlace> place() {
            return Optional.ofNullable(cell);
        }
    }

    /** From a correction (数据更正) of a figure that had an origin of its own. */
    record FromCorrection(Corrected correction, Instant at, String byName, Origin before) implements Origin {}

    /**
     * From a change that somebody only tries out (情景推演); nobody reported it.
     *
     * @param oldValue as people read it; absent if it was not reported
     * @param newValue likewise
     * @param before where the figure comes from whose place it takes; absent if there was no such school
     */
    record FromTrial(
            @Nullable String oldValue,
            @Nullable String newValue,
            @Nullable Origin before) implements Origin {}

    /** From a file of which the figures alone were kept, so that its cells are not known any more. */
    record FromUnkeptFile(String name) implements Origin {}

    /**
     * The workbook that somebody handed in.
     *
     * @param name the file's name
     */
    record SourceFile(String name, Digest sha256, Instant at, String byName) {}
}
