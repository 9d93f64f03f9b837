package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junheng.survey.GroupResult;
import org.junheng.survey.Respondents;
import org.junheng.survey.Source;
import org.junheng.survey.SurveyResult;
import org.junit.jupiter.api.Test;

class GivenItemsTest {

    @Test
    void The_value_of_a_survey_is_the_share_of_valid_answers_that_are_satisfied_over_all_groups() {
        assertThat(satisfied(group(Respondents.PARENTS, 500, 450), group(Respondents.STUDENTS, 100, 50)))
                .isEqualTo("0.833333333333333");
        assertThat(satisfied(group(Respondents.PARENTS, 200, 170))).isEqualTo("0.85");
        assertThat(satisfied(group(Respondents.PARENTS, 0, 0))).isEqualTo("–");
    }

    private static GroupResult group(Respondents respondents, int valid, int satisfied) {
        return new GroupResult(respondents, 600, 550, valid, satisfied);
    }

    private static String satisfied(GroupResult... groups) {
        var day = LocalDate.of(2026, 5, 1);
        return GivenItems.satisfied(
                new SurveyResult(Source.PROVINCIAL, day, day, null, "Survey office", "Archive", List.of(groups)));
    }
}
