package org.junheng.evidence;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.material.Material;
import org.junheng.material.MaterialList;
import org.junheng.material.NumberedName;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * Sorts the files of a folder into the boxes of a case by their names (G11-01 …), before anything is uploaded. What no name
 * says is left open; what is there already, or twice in the folder, is named.
 */
@Service
public class Filings {

    private static final int MOST = 5_000;

    private final Casefiles casefiles;
    private final DocumentRepository documents;
    private final Descriptions descriptions;
    private final BoxRules rules;
    private final FileTypes types;

    Filings(
            Casefiles casefiles,
            DocumentRepository documents,
            Descriptions descriptions,
            BoxRules rules,
            FileTypes types) {
        this.casefiles = casefiles;
        this.documents = documents;
        this.descriptions = descriptions;
        this.rules = rules;
        this.types = types;
    }

    /**
     * A file that somebody would upload.
     *
     * @param path with the folders around it
     * @param size in bytes
     * @param sha256 of its content, absent if the client has not computed it
     */
    public record Candidate(
            String path, long size, @Nullable String sha256) {}

    /**
     * Where a file would go.
     *
     * @param box absent where no name says it
     * @param same a document of the case, or a file before it, with the same content: its name
     * @param version which version of the document of its name there it becomes, 1 if it is new
     * @param problem why the file cannot go there, absent if it can
     */
    public record Line(
            Candidate file,
            @Nullable String box,
            @Nullable Integer year,
            @Nullable Integer material,
            @Nullable String same,
            int version,
            @Nullable Refusal problem) {

        /** Whether nothing stands in the way of the upload. */
        public boolean isReady() {
            return box != null && problem == null;
        }

        private String bearer() {
            return box + "/" + file.path().substring(file.path().lastIndexOf('/') + 1);
        }

        private Line as(int next) {
            return new Line(file, box, year, material, same, next, problem);
        }
    }

    /**
     * Where each file would go, in the order they come.
     *
     * @throws Refusal if the actor may not know of the case, or these are too many at once
     */
    public List<Line> plan(Actor actor, CaseId id, List<Candidate> files) {
        var casefile = casefiles.get(actor, id);
        if (files.size() > MOST) {
            throw Refusal.invalid("evidence.filing.tooMany", MOST);
        }
        var list = descriptions.material(casefile);
        var years = descriptions.years(casefile);
        var contents = contents(id);
        var before = new HashMap<String, Integer>();
        return files.stream()
                .map(file -> line(actor, casefile, file, list, years, contents))
                .map(line -> ExtraBox.continues(String.valueOf(line.box()))
                        ? line.as(line.version() - 1 + before.merge(line.bearer(), 1, Integer::sum))
                        : line)
                .toList();
    }

    /** A line whose file somebody puts into another box, none at first. */
    public Line into(Actor actor, CaseId id, Line line, @Nullable String box) {
        var casefile = casefiles.get(actor, id);
        return new Line(
                line.file(),
                box,
                line.year(),
                line.material(),
                line.same(),
                version(id, box, line.file().path()),
                problem(actor, casefile, line.file().path(), box));
    }

    private int version(CaseId id, @Nullable String box, String path) {
        return box == null
                ? 1
                : FileName.of(path)
                        .flatMap(name -> documents.bearer(id, box, name.value()))
                        .map(document -> document.version() + 1)
                        .orElse(1);
    }

    private Line line(
            Actor actor,
            Casefile casefile,
            Candidate file,
            MaterialList list,
            List<Integer> years,
            Map<String, String> contents) {
        var name = NumberedName.read(file.path(), list.boxes().keySet(), years);
        var box = name.item();
        var digest = file.sha256();
        var same = digest == null ? null : contents.putIfAbsent(digest, file.path());
        return new Line(
                file,
                box,
                name.year(),
                box == null ? null : list.match(box, name).map(Material::number).orElse(null),
                same,
                version(casefile.id(), box, file.path()),
                problem(actor, casefile, file.path(), box));
    }

    private @Nullable Refusal problem(Actor actor, Casefile casefile, String path, @Nullable String box) {
        try {
            types.requireEnding(FileName.of(path).orElseThrow(() -> Refusal.invalid("evidence.nameMissing")));
            if (box != null) {
                rules.check(actor, casefile, box);
            }
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    /** The names of current documents by the digest of their content. */
    private Map<String, String> contents(CaseId id) {
        return new HashMap<>(documents.of(Set.of(id)).stream()
                .filter(Document::isCurrent)
                .collect(toMap(
                        document -> document.sha256().value(),
                        document -> document.box() + " " + document.name(),
                        (one, other) -> one)));
    }
}
