package org.junheng.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.assessment.Verdict;
import org.junheng.standard.Limit;
import org.junheng.standard.Limit.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentRuleTest {

    private static final AttainmentRule RULE = new AttainmentRule(
            new Limit("ATTAINMENT_LEVEL", null, Relation.AT_LEAST, BigDecimal.valueOf(3), "级", null),
            new Limit("BETWEEN_SCHOOL_RATE", null, Relation.BELOW, new BigDecimal("0.15"), "", null));

    @ParameterizedTest
    @Clause("monitored-subjects")
    @CsvSource({
        "3, 0.149999, MET",
        "3, 0.15, NOT_MET",
        "3, 0.150000, NOT_MET",
        "3, 0.150001, NOT_MET",
        "2, 0.10, NOT_MET",
        "4, 0, MET",
        "3, , UNDETERMINED",
        ", 0.10, UNDETERMINED",
        ", , UNDETERMINED",
        "2, , NOT_MET",
        ", 0.15, NOT_MET"
    })
    void A_subject_is_met_from_level_three_on_and_below_the_rate(
            @Nullable Integer level, @Nullable BigDecimal rate, Verdict expected) {
        assertThat(judged(level, rate).verdict()).isEqualTo(expected);
    }

    @Test
    void The_sentence_says_both_values_beside_the_limits_and_names_what_is_missing() {
        var met = judged(3, new BigDecimal("0.120")).sentence();

        assertThat(met.key()).isEqualTo("attainment.said.FOURTH.MET");
        assertThat(met.arguments()).containsExactly("语文", "3", "≥ 3级", "0.120", "< 0.15");
        assertThat(judged(null, BigDecimal.ZERO).sentence().key()).isEqualTo("attainment.said.FOURTH.missing.level");
        assertThat(judged(3, null).sentence().key()).isEqualTo("attainment.said.FOURTH.missing.rate");
        assertThat(judged(null, null).sentence().key()).isEqualTo("attainment.said.FOURTH.missing.level-rate");
        assertThat(judged(2, null).sentence().arguments()).contains("–");
    }

    @Test
    void Every_subject_must_be_met_and_the_value_is_the_lowest_level_and_the_highest_rate() {
        var good = judged(4, new BigDecimal("0.08"));
        var close = judged(3, new BigDecimal("0.149"));
        var open = judged(null, new BigDecimal("0.1"));
        var bad = judged(2, new BigDecimal("0.1"));

        assertThat(attainment(good, close).verdict()).isEqualTo(Verdict.MET);
        assertThat(attainment(good, close).value()).isEqualTo("3 / 0.149");
        assertThat(attainment(good, open).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(attainment(good, open, bad).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(attainment(open).value()).isEqualTo("– / 0.1");
    }

    private static SubjectVerdict judged(@Nullable Integer level, @Nullable BigDecimal rate) {
        return RULE.judge(new SubjectResult(Grade.FOURTH, "语文", level, rate));
    }

    private static Attainment attainment(SubjectVerdict... subjects) {
        var report = new MonitoringReport(2024, "report", "", List.of(subjects[0].result()));
        return new Attainment("Q9", report, "officer", Instant.EPOCH, List.of(subjects));
    }
}
