package org.junheng.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;

/**
 * What a pack would change.
 *
 * @param content the digest of the file, by which the same file is then added
 * @param superseded the pack of the same province over the same edition that it would take the place of in new cases; absent if it
 *     is the first
 */
public record PackPreview(
        Digest content,
        Edition pack,
        List<EditionDifference> differences,
        @Nullable EditionId superseded) {

    public PackPreview {
        differences = List.copyOf(differences);
    }
}
