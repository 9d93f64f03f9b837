package org.junheng.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.survey.SurveyFixture.RULE;
import static org.junheng.survey.SurveyFixture.result;

import java.util.List;
import java.util.Set;
import org.junheng.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRuleTest {

    @ParameterizedTest
    @CsvSource({"1, 600", "400000, 600", "400001, 601", "1240000, 1860", "1240001, 1861"})
    void The_sample_is_a_share_of_the_residents_and_never_below_the_least(int residents, int sample) {
        assertThat(RULE.sample(residents)).isEqualTo(sample);
    }

    @ParameterizedTest
    @CsvSource({
        // 85 % of 500 is exactly 425
        "500, 425, MET",
        "500, 424, NOT_MET",
        // 85 % of 501 is 425.85: 425 / 501 prints as 84.8 %, 426 / 501 as 85.0 %
        "501, 425, NOT_MET",
        "501, 426, MET",
        // 84.9958 %, which rounds to 85.0 %
        "593, 504, NOT_MET"
    })
    void Satisfaction_is_compared_exactly(int valid, int satisfied, Verdict verdict) {
        var judged = RULE.judge(result(300_000, new GroupResult(Respondents.PARENTS, 600, 600, valid, satisfied)));

        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.arguments()).containsExactly(satisfied + "", valid + "", "85%");
    }

    @Test
    void A_sample_that_is_too_small_says_nothing_however_satisfied_people_are() {
        var judged = RULE.judge(result(1_000_000, new GroupResult(Respondents.PARENTS, 1499, 1499, 1499, 1499)));

        assertThat(judged.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judged.key()).isEqualTo("survey.verdict.sample");
        assertThat(judged.arguments()).containsExactly("1499", "1500");
    }

    @ParameterizedTest
    @CsvSource({"400, 400, MET", "399, 401, UNDETERMINED"})
    void Half_of_the_sample_are_parents(int parents, int students, Verdict verdict) {
        var judged = RULE.judge(result(
                300_000,
                new GroupResult(Respondents.PARENTS, parents, parents, parents, parents),
                new GroupResult(Respondents.STUDENTS, students, students, students, students)));

        assertThat(judged.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"420, MET", "419, UNDETERMINED", "0, UNDETERMINED"})
    void Seven_of_ten_come_back_valid(int valid, Verdict verdict) {
        var judged = RULE.judge(result(300_000, new GroupResult(Respondents.PARENTS, 600, 600, valid, valid)));

        assertThat(judged.verdict()).isEqualTo(verdict);
    }

    @Test
    @Clause("survey-sources")
    void Each_source_has_to_reach_the_limit_by_itself() {
        var met = judged(Source.PROVINCIAL, 500);
        var missed = judged(Source.ON_SITE, 424);

        assertThat(SurveyVerdict.of(List.of(met, missed), Set.of(Source.PROVINCIAL))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(SurveyVerdict.of(List.of(met), Set.of(Source.PROVINCIAL)).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("survey-sources")
    void A_source_that_is_due_and_missing_leaves_the_verdict_open() {
        var verdict =
                SurveyVerdict.of(List.of(judged(Source.PROVINCIAL, 500)), Set.of(Source.PROVINCIAL, Source.NATIONAL));

        assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly(Source.NATIONAL);
        assertThat(SurveyVerdict.of(List.of(), Set.of()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static SourceVerdict judged(Source source, int satisfied) {
        return RULE.judge(new SurveyResult(
                source,
                SurveyFixture.BEGAN,
                SurveyFixture.ENDED,
                300_000,
                "office",
                "report",
                List.of(new GroupResult(Respondents.PARENTS, 600, 500, 500, satisfied))));
    }
}
