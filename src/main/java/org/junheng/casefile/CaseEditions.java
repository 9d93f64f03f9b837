package org.junheng.casefile;

import org.junheng.standard.EditionId;
import org.junheng.standard.EditionUse;
import org.springframework.stereotype.Component;

/** Cases and rounds hold on to the editions they are judged by. */
@Component
class CaseEditions implements EditionUse {

    private final CasefileRepository cases;
    private final RoundRepository rounds;

    CaseEditions(CasefileRepository cases, RoundRepository rounds) {
        this.cases = cases;
        this.rounds = rounds;
    }

    @Override
    public boolean isUsed(EditionId edition) {
        return cases.judgesBy(edition) || rounds.judgesBy(edition);
    }
}
