package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.assessment.Finding;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.certification.ItemComparison.Difference;
import org.junit.jupiter.api.Test;

class ItemComparisonTest {

    @Test
    void A_claim_differs_from_a_verdict_that_says_the_opposite_and_from_none_that_is_open() {
        assertThat(comparison(Verdict.NOT_MET, Claim.MET).differs()).isTrue();
        assertThat(comparison(Verdict.MET, Claim.NOT_MET).differs()).isTrue();
        assertThat(comparison(Verdict.MET, Claim.MET).differs()).isFalse();
        assertThat(comparison(Verdict.NOT_MET, Claim.NOT_MET).differs()).isFalse();
        assertThat(comparison(Verdict.UNDETERMINED, Claim.MET).differs()).isFalse();
        assertThat(new ItemComparison(computed(Verdict.NOT_MET), Optional.empty()).differs())
                .isFalse();
    }

    @Test
    void Only_a_claim_of_what_the_figures_fail_is_overstated() {
        assertThat(comparison(Verdict.NOT_MET, Claim.MET).difference()).contains(Difference.OVERSTATED);
        assertThat(comparison(Verdict.MET, Claim.NOT_MET).difference()).contains(Difference.UNDERSTATED);
        assertThat(comparison(Verdict.NOT_MET, Claim.NOT_MET).difference()).isEmpty();
    }

    @Test
    @Clause("stated-number-differs")
    void A_number_that_differs_is_marked_even_where_the_verdicts_agree() {
        var share = StatedNumbersTest.share("0.105");

        assertThat(of(share, Claim.MET, "25%")).contains(Difference.NUMBER);
        assertThat(of(share, Claim.MET, "10.5%")).isEmpty();
        assertThat(of(share, Claim.MET, null)).isEmpty();
        assertThat(of(share, Claim.NOT_MET, "25%")).contains(Difference.UNDERSTATED);
    }

    private static Optional<Difference> of(Finding finding, Claim claim, @Nullable String value) {
        var computed = ItemVerdict.of(new ItemVerdict.Basis("G11", "", null, List.of(finding), List.of()), Verdict.MET);
        return ItemComparison.difference(computed, claim, value);
    }

    private static ItemComparison comparison(Verdict verdict, Claim claim) {
        var statement = new Statement(
                CaseId.parse("00000000-0000-0000-0000-000000000001"),
                "G4",
                1,
                claim,
                null,
                "grounds",
                "editor",
                "Editor",
                null,
                Instant.EPOCH);
        return new ItemComparison(computed(verdict), Optional.of(statement));
    }

    private static ItemVerdict computed(Verdict verdict) {
        return ItemVerdict.of(new ItemVerdict.Basis("G4", "", null, List.of(), List.of()), verdict);
    }
}
