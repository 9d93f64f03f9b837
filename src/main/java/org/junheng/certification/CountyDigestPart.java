package org.junheng.certification;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.DigestPart;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.shared.Digest;
import org.springframework.stereotype.Component;

/** What the county signs beside figures, statements and documents: its eligibility, the report and the promises given. */
@Component
class CountyDigestPart implements DigestPart {

    private static final List<RecordKind<?>> KINDS =
            List.of(Eligibility.KIND, SignedReport.KIND, ReliefClaims.KIND, AmendmentRecord.KIND);

    private final Records records;

    CountyDigestPart(Records records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "certification.county";
    }

    @Override
    public Map<CaseId, List<String>> lines(Set<CaseId> ids) {
        return records.digests(ids, KINDS).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> lines(entry.getValue())));
    }

    private static List<String> lines(Map<String, Digest> digests) {
        return KINDS.stream()
                .map(RecordKind::name)
                .filter(digests::containsKey)
                .map(kind -> kind + " " + digests.get(kind))
                .toList();
    }
}
