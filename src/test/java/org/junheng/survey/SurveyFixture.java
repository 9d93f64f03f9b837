package org.junheng.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A survey that meets everything, to be spoilt where a test cares. */
final class SurveyFixture {

    static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    static final LocalDate ENDED = LocalDate.of(2026, 3, 20);

    static final SurveyRule RULE = new SurveyRule(
            new BigDecimal("1.5"), 600, new BigDecimal("0.5"), new BigDecimal("0.7"), new BigDecimal("0.85"));

    private SurveyFixture() {}

    /** A result with parents and students only. */
    static SurveyResult result(int residents, GroupResult... groups) {
        return new SurveyResult(Source.PROVINCIAL, BEGAN, ENDED, residents, "office", "report 7", List.of(groups));
    }

    /** As entered, with 600 questionnaires, 500 valid and so many satisfied. */
    static SurveyRecord entered(Source source, int satisfied) {
        return entered(source, new SurveyRecord.Group(Respondents.PARENTS, 600, 520, 500, satisfied));
    }

    static SurveyRecord entered(@Nullable Source source, SurveyRecord.Group... groups) {
        return new SurveyRecord(source, BEGAN, ENDED, 300_000, "office", "report 7", List.of(groups));
    }
}
