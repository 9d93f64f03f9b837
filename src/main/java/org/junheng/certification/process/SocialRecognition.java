package org.junheng.certification.process;

import org.junheng.casefile.CaseId;
import org.springframework.stereotype.Component;

/** Whether the survey (社会认可度, S1) lets a case be recommended. */
@Component
class SocialRecognition {

    void requireMet(CaseId id) {}
}
