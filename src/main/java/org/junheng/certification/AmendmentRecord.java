package org.junheng.certification;

import java.util.List;
import org.junheng.casefile.RecordKind;
import org.junheng.certification.Amendments.Explanation;

/**
 * What the county did with a case that came back to it.
 *
 * @param returned the items the return had named; empty after the county took the case back itself
 * @param changed those of them whose statement, documents or figures changed
 */
public record AmendmentRecord(List<String> returned, List<String> changed, List<Explanation> explanations) {

    /** How it is kept. */
    public static final RecordKind<AmendmentRecord> KIND = new RecordKind<>("amendment", AmendmentRecord.class);

    public AmendmentRecord {
        returned = List.copyOf(returned);
        changed = List.copyOf(changed);
        explanations = List.copyOf(explanations);
    }
}
