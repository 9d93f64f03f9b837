package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.LogEntry;
import org.junheng.survey.Respondents;
import org.junheng.survey.Source;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.Surveys;
import org.junheng.survey.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey whose sample is too small is kept as it is, and asks for more at once, not only at the leader's decision. */
@IntegrationTest
class InsufficientSurveyIT {

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    Surveys surveys;

    @Autowired
    CaseLog log;

    @Test
    @Clause("survey-sample")
    void It_is_recorded_and_marked_and_the_province_records_the_completed_one() {
        var id = path.at("recordSurvey");

        path.complete(id, "recordSurvey", "SUBMIT", survey(100, 90));

        assertThat(county.steps(id)).containsExactly("recordSurvey");
        assertThat(surveys.results(PathAtWork.OFFICER, id))
                .singleElement()
                .satisfies(judged -> assertThat(judged.key()).isEqualTo("survey.verdict.sample"));
        assertThat(keys(id)).contains("survey.log.insufficient.PROVINCIAL");

        path.perform(id, "recordSurvey");

        assertThat(county.steps(id)).containsExactly("appointPanel");
        assertThat(keys(id)).contains("survey.log.PROVINCIAL");
    }

    @Test
    @Clause("survey-sample")
    void One_that_is_large_enough_goes_on_even_below_the_limit_which_is_the_leaders_to_decide_on() {
        var id = path.at("recordSurvey");

        path.complete(id, "recordSurvey", "SUBMIT", survey(1400, 700));

        assertThat(surveys.results(PathAtWork.OFFICER, id))
                .singleElement()
                .satisfies(judged -> assertThat(judged.verdict()).isEqualTo(Verdict.NOT_MET));
        assertThat(county.steps(id)).containsExactly("appointPanel");
    }

    private List<String> keys(CaseId id) {
        return log.of(id).stream().map(LogEntry::action).toList();
    }

    private SurveyRecord survey(int asked, int satisfied) {
        return new SurveyRecord(
                Source.PROVINCIAL,
                path.today().minusDays(9),
                path.today().minusDays(5),
                400_000,
                "省教育评估院",
                "调查报告7号",
                List.of(new SurveyRecord.Group(Respondents.PARENTS, asked, asked, asked, satisfied)));
    }
}
