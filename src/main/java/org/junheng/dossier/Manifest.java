package org.junheng.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.shared.Digest;

/**
 * The list of the files of a dossier (封存清单): a line for each with SHA-256, size and path, tabs between, by path. Its own
 * SHA-256 is what is sealed.
 */
record Manifest(List<Line> lines) {

    /** The manifest's own place in a dossier. */
    static final String PATH = "MANIFEST.tsv";

    // No part may be empty, ".", "..", or hold what a file system or a line of the manifest cannot.
    private static final Pattern PLACE =
            Pattern.compile("(?!\\.{1,2}(?:/|$))[^/\\\\\\p{Cntrl}]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\\\p{Cntrl}]+)*");

    Manifest {
        lines = lines.stream().sorted(Comparator.comparing(Line::path)).toList();
        var paths = new HashSet<String>();
        for (var line : lines) {
            if (!paths.add(line.path())) {
                throw new IllegalArgumentException("Twice in a manifest: " + line.path());
            }
        }
    }

    /** A file of a dossier. */
    record Line(Digest sha256, long size, String path) {

        Line {
            if (!isPath(path)) {
                throw new IllegalArgumentException("Not a path within a dossier: " + path);
            }
        }

        String text() {
            return "%s\t%d\t%s\n".formatted(sha256, size, path);
        }

        static Line of(String text) {
            var fields = text.split("\t", -1);
            return new Line(new Digest(fields[0]), Long.parseLong(fields[1]), fields[2]);
        }
    }

    /** The manifest that was written so. */
    static Manifest read(byte[] content) {
        return new Manifest(new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(Line::of)
                .toList());
    }

    /** Whether something can lie there in a dossier. */
    static boolean isPath(String path) {
        return !path.equals(PATH) && PLACE.matcher(path).matches();
    }

    Manifest with(List<Line> more) {
        return new Manifest(Stream.concat(lines.stream(), more.stream()).toList());
    }

    long size() {
        return lines.stream().mapToLong(Line::size).sum();
    }

    byte[] content() {
        return lines.stream().map(Line::text).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }
}
