package org.junheng.certification;

import java.time.LocalDate;
import java.util.List;
import org.junheng.casefile.RecordKind;

/**
 * The county's statement on its right to apply, and what it comes to.
 *
 * @param judgedOn the day to which the years since the basic balance were counted
 * @param longEnough whether more years have passed than the edition asks for
 * @param vetoes the codes of the vetoes that occurred
 */
public record Eligibility(EligibilityStatement statement, LocalDate judgedOn, boolean longEnough, List<String> vetoes) {

    /** How it is kept. */
    public static final RecordKind<Eligibility> KIND = new RecordKind<>("eligibility", Eligibility.class);

    public Eligibility {
        vetoes = List.copyOf(vetoes);
    }

    /** Whether the county may apply. */
    public boolean isEligible() {
        return longEnough && vetoes.isEmpty();
    }
}
