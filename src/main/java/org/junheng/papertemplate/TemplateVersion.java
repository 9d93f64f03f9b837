package org.junheng.papertemplate;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;

/**
 * A version of the template of a paper, or that somebody went back to what stands without one.
 *
 * @param region a province, or the nation for all provinces without one of their own
 * @param version counts from one
 * @param name of the file; absent where somebody went back
 * @param digest of the file, likewise
 */
public record TemplateVersion(
        PaperKind kind,
        RegionCode region,
        int version,
        @Nullable String name,
        @Nullable Digest digest,
        String by,
        String byName,
        Instant at) {

    /** The name of the file; empty where somebody went back. */
    public Optional<String> file() {
        return Optional.ofNullable(name);
    }
}
