package org.junheng.certification;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.DigestPart;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
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
    public List<String> lines(CaseId id) {
        return KINDS.stream().flatMap(kind -> line(id, kind)).toList();
    }

    private <T extends Record> Stream<String> line(CaseId id, RecordKind<T> kind) {
        return records.latest(id, kind).stream().map(kept -> kind.name() + " " + kept.digest());
    }
}
