package org.junheng.certification.process;

import java.util.EnumSet;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Refusal;
import org.junheng.survey.Source;
import org.junheng.survey.Surveys;
import org.junheng.survey.Verdict;
import org.springframework.stereotype.Component;

/** Whether the survey (社会认可度, S1) lets a case be recommended or accepted: missing is never a pass. */
@Component
class SocialRecognition {

    private final Surveys surveys;

    SocialRecognition(Surveys surveys) {
        this.surveys = surveys;
    }

    /**
     * Returns if the province has taken a survey, and it and every other one taken reach the limit.
     *
     * @throws Refusal if not
     */
    void requireMet(CaseId id) {
        var verdict = surveys.verdict(id, EnumSet.of(Source.PROVINCIAL)).verdict();
        if (verdict != Verdict.MET) {
            throw Refusal.conflict("certification.survey." + verdict);
        }
    }
}
