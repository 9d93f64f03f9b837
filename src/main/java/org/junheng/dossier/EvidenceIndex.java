package org.junheng.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.dossier.Manifest.Line;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.evidence.Period;
import org.junheng.evidence.Place;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The index of the evidence (佐证材料目录), and where its documents lie in a dossier. A document that counts has a line for each
 * place it serves, an earlier version one.
 */
@Component
@Order(50)
class EvidenceIndex implements DossierPart {

    private static final String COLUMN = "dossier.evidence.";

    private final Documents documents;
    private final Descriptions descriptions;
    private final Casefiles casefiles;
    private final Editions editions;
    private final ChineseTexts words;

    EvidenceIndex(
            Documents documents,
            Descriptions descriptions,
            Casefiles casefiles,
            Editions editions,
            ChineseTexts words) {
        this.documents = documents;
        this.descriptions = descriptions;
        this.casefiles = casefiles;
        this.editions = editions;
        this.words = words;
    }

    @Override
    public List<DossierFile> of(Actor actor, CaseId id, HandOver handOver) {
        var said = descriptions.of(actor, id);
        var paths = paths(id);
        var rows = documents.list(actor, id).stream()
                .flatMap(document -> {
                    var described = said.get(document.series());
                    return rows(document, described == null ? null : described.description(), paths);
                })
                .toList();
        var heads = words.all(
                COLUMN,
                "box",
                "name",
                "title",
                "source",
                "item",
                "year",
                "pages",
                "covers",
                "effective",
                "confidentiality",
                "version",
                "current",
                "sha256",
                "size",
                "by",
                "onBehalfOf",
                "at",
                "path");
        return List.of(
                new Table(words.get("dossier.evidence.heading"), heads, rows).in(words.get("dossier.folder.tables")));
    }

    private Stream<List<String>> rows(Document document, @Nullable Description said, Map<Document, String> paths) {
        return said == null || !document.isCurrent()
                ? Stream.of(row(document, said, null, paths))
                : said.places().stream().map(place -> row(document, said, place, paths));
    }

    private List<String> row(
            Document document, @Nullable Description said, @Nullable Place place, Map<Document, String> paths) {
        var edition = editions.get(casefiles.get(document.caseId()).edition());
        var onBehalfOf = document.onBehalfOf();
        return List.of(
                box(document.box()),
                document.name(),
                said == null ? "" : said.title(),
                said == null ? "" : said.source(),
                place == null ? "" : box(place.box()),
                place == null ? "" : Objects.toString(place.year(), ""),
                place == null ? "" : place.pages(),
                said == null || place == null ? "" : covers(said.covers()),
                said == null || place == null ? "" : Objects.toString(said.effective(), ""),
                said == null ? "" : words.get(said.confidentiality().textKey()),
                "V" + document.version(),
                words.get(COLUMN + (document.isCurrent() ? "current.yes" : "current.no")),
                document.sha256().value(),
                Long.toString(document.size()),
                document.addedByName(),
                onBehalfOf == null ? "" : edition.department(onBehalfOf).name(),
                words.moment(document.addedAt()),
                where(document, paths));
    }

    private static String covers(@Nullable Period covers) {
        return covers == null ? "" : "%s/%s".formatted(covers.from(), covers.to());
    }

    private String where(Document document, Map<Document, String> paths) {
        return document.isReadable() || !document.isCurrent()
                ? paths.getOrDefault(document, "")
                : words.get(COLUMN + "leftOut." + document.condition().scan());
    }

    private String box(String box) {
        return ExtraBox.find(box).map(extra -> words.get(extra.textKey())).orElse(box);
    }

    /** The documents that count and may be read, as the manifest lists them. */
    List<Line> lines(CaseId id) {
        return paths(id).entrySet().stream()
                .map(entry -> new Line(entry.getKey().sha256(), entry.getKey().size(), entry.getValue()))
                .toList();
    }

    /** Two documents of a box may bear one name, where a version came under another: then both bear their number, too. */
    private Map<Document, String> paths(CaseId id) {
        var current = documents.list(id).stream()
                .filter(Document::isCurrent)
                .filter(Document::isReadable)
                .toList();
        var bearers = new HashMap<String, Integer>();
        current.forEach(document -> bearers.merge(path(document, ""), 1, Integer::sum));
        var paths = new HashMap<Document, String>();
        for (var document : current) {
            var path = path(document, "");
            paths.put(document, bearers.getOrDefault(path, 1) == 1 ? path : path(document, document.series() + " "));
        }
        return paths;
    }

    private String path(Document document, String mark) {
        return "%s/%s/%s%s".formatted(words.get("dossier.folder.evidence"), box(document.box()), mark, document.name());
    }
}
