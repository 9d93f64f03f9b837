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
    private Line line;
    private @Nullable Integer year;
    private boolean wanted;

    FilingRow(String key, Line line) {
        this.key = key;
        this.line = line;
        this.year = line.year();
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
        return line.box();
    }

    @Nullable
    Integer year() {
        return year;
    }

    @Nullable
    Refusal problem() {
        return line.problem();
    }

    /** Puts it into another box, where it may have another problem. */
    void put(Line elsewhere) {
        line = elsewhere;
        wanted = isReady();
    }

    void of(@Nullable Integer otherYear) {
        year = otherYear;
    }

    void want(Boolean asked) {
        wanted = asked;
    }

    boolean isReady() {
        return line.isReady();
    }

    /** Whether it is to be uploaded. */
    boolean isWanted() {
        return wanted && isReady();
    }

    /** What its upload says of it; what the path says is left to it, so that it does not count as said anew. */
    Map<String, String> metadata(CaseId id) {
        var metadata = new LinkedHashMap<String, String>();
        var path = line.file().path();
        metadata.put("target", "evidence");
        metadata.put("case", id.toString());
        metadata.put("item", String.valueOf(line.box()));
        metadata.put("filename", path.substring(path.lastIndexOf('/') + 1));
        metadata.put("path", path);
        if (year != null && !year.equals(line.year())) {
            metadata.put("year", Integer.toString(year));
        }
        return metadata;
    }
}
