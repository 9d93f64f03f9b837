package org.junheng.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.DigestPart;
import org.springframework.stereotype.Component;

/** What the county signs of its evidence: every version in the boxes of the items, not what lies in the extra boxes. */
@Component
class EvidenceDigestPart implements DigestPart {

    private final DocumentRepository repository;

    EvidenceDigestPart(DocumentRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Map<CaseId, List<String>> lines(Set<CaseId> ids) {
        return repository.of(ids).stream()
                .filter(document -> ExtraBox.find(document.box()).isEmpty())
                .sorted(Comparator.comparing(Document::box)
                        .thenComparing(document -> document.series().toString())
                        .thenComparingInt(Document::version))
                .collect(groupingBy(Document::caseId, mapping(EvidenceDigestPart::line, toList())));
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
