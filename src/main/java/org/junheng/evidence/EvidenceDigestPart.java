package org.junheng.evidence;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.DigestPart;
import org.springframework.stereotype.Component;

/** What the county signs of its evidence: every version in the boxes of the items with what is said of it, not
 * what lies in the extra boxes. */
@Component
class EvidenceDigestPart implements DigestPart {

    private final DocumentRepository repository;
    private final DescriptionRepository descriptions;
    private final Revisions revisions;

    EvidenceDigestPart(DocumentRepository repository, DescriptionRepository descriptions, Revisions revisions) {
        this.repository = repository;
        this.descriptions = descriptions;
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Map<CaseId, List<String>> lines(Set<CaseId> ids) {
        var described = descriptions.latest(ids);
        return repository.of(ids).stream()
                .filter(document -> ExtraBox.find(document.box()).isEmpty())
                .sorted(Comparator.comparing(Document::box)
                        .thenComparing(document -> document.series().toString())
                        .thenComparingInt(Document::version))
                .collect(groupingBy(
                        Document::caseId,
                        flatMapping(document -> lines(document, described.get(document.series())), toList())));
    }

    @Override
    public Map<CaseId, List<String>> marks(Set<CaseId> ids) {
        return revisions.of(ids).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue().toString())));
    }

    /** The line of a version; the first one is followed by what is said of the document, if anything ever was. */
    private static Stream<String> lines(Document document, @Nullable Described described) {
        return described == null || document.version() > 1
                ? Stream.of(line(document))
                : Stream.concat(Stream.of(line(document)), lines(described));
    }

    /** Free text has a line of its own, as it may hold anything. */
    private static Stream<String> lines(Described described) {
        var said = described.description();
        var covers = said.covers();
        var head = String.join(
                "|",
                "description",
                Integer.toString(described.revision()),
                Integer.toString(described.version()),
                Objects.toString(said.effective(), ""),
                covers == null ? "" : covers.from() + "/" + covers.to(),
                said.confidentiality().name(),
                Integer.toString(said.places().size()),
                described.by());
        return Stream.concat(
                Stream.of(head, said.title(), said.source(), said.reason()),
                said.places().stream()
                        .map(place -> String.join(
                                "|",
                                place.box(),
                                Objects.toString(place.year(), ""),
                                Objects.toString(place.material(), ""),
                                place.pages())));
    }

    /** No field but the last can hold the separator: file names are safe ones. */
    private static String line(Document document) {
        return String.join(
                "|",
                document.box(),
                document.series().toString(),
                Integer.toString(document.version()),
                document.id().toString(),
                document.sha256().toString(),
                Long.toString(document.size()),
                document.type(),
                document.name(),
                document.onBehalfOf() == null ? "" : document.onBehalfOf(),
                document.addedBy());
    }
}
