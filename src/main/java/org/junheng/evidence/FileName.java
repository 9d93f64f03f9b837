package org.junheng.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an uploaded file as it can safely be shown, stored and handed out again: one line, no path, nothing
 * invisible, none of the characters that Windows forbids, at most {@value #LONGEST} characters.
 */
record FileName(String value) {

    private static final int LONGEST = 180;
    // Cc, Cf (writing direction, zero width), Co, Cn, Cs and line separators: "gpj.exe" must not read "exe.jpg".
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    FileName {
        if (!value.equals(clean(value)) || value.isEmpty()) {
            throw new IllegalArgumentException("Not a safe file name: " + value);
        }
    }

    /** The safe form of whatever a browser or program calls the file, absent if nothing is left of it. */
    static Optional<FileName> of(String sent) {
        var name = clean(sent);
        return name.isEmpty() ? Optional.empty() : Optional.of(new FileName(name));
    }

    /** What follows the last dot, in lower case; empty if there is none. */
    String extension() {
        return value.substring(dot(value)).replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
    }

    private static String clean(String sent) {
        var normal = Normalizer.normalize(sent, Normalizer.Form.NFC);
        var visible = INVISIBLE.matcher(normal).replaceAll("");
        var last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        var plain = BLANKS.matcher(FORBIDDEN.matcher(last).replaceAll("_")).replaceAll(" ");
        return shortened(EDGES.matcher(plain).replaceAll(""));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var extension = name.substring(Math.max(dot(name), name.length() - 20));
        var kept = LONGEST - extension.codePointCount(0, extension.length());
        var stem = name.substring(0, name.offsetByCodePoints(0, kept));
        return EDGES.matcher(stem).replaceAll("") + extension;
    }

    private static int dot(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name.length() : dot;
    }

    @Override
    public String toString() {
        return value;
    }
}
