package org.junheng.evidence.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Filings.Line;
import org.junheng.shared.Refusal;

/** A file to be uploaded with the box that was found or chosen for it. */
final class FilingRow {

    private final String key;
    private final Line line;
    private @Nullable String box;
    private @Nullable Integer year;
    private @Nullable Refusal problem;
    private boolean wanted;

    FilingRow(String key, Line line) {
        this.key = key;
        this.line = line;
        this.box = line.box();
        this.year = line.year();
        this.problem = line.problem();
        this.wanted = line.isReady() && line.same() == null;
    }

    String key() {
        return key;
    }

    Line line() {
        return line;
    }

    @Nullable
    String box() {
        return box;
    }

    @Nullable
    Integer year() {
        return year;
    }

    @Nullable
    Refusal problem() {
        return problem;
    }

    /** Puts it into another box, where it may have another problem. */
    void put(@Nullable String other, @Nullable Refusal itsProblem) {
        box = other;
        problem = itsProblem;
        wanted = isReady();
    }

    void of(@Nullable Integer otherYear) {
        year = otherYear;
    }

    void want(Boolean asked) {
        wanted = asked;
    }

    boolean isReady() {
        return box != null && problem == null;
    }

    /** Whether it is to be uploaded. */
    boolean isWanted() {
        return wanted && isReady();
    }

    /** What its upload says of it. */
    Map<String, String> metadata(CaseId id) {
        var metadata = new LinkedHashMap<String, String>();
        var path = line.file().path();
        metadata.put("target", "evidence");
        metadata.put("case", id.toString());
        metadata.put("item", String.valueOf(box));
        metadata.put("filename", path.substring(path.lastIndexOf('/') + 1));
        metadata.put("path", path);
        if (year != null) {
            metadata.put("year", Integer.toString(year));
        }
        return metadata;
    }
}
