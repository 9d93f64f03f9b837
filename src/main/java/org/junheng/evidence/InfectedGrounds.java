package org.junheng.evidence;

import java.util.List;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.DecisionGrounds;
import org.springframework.stereotype.Component;

/** Every decision rests on its evidence being readable: what turns out to be infected later affects those taken before. */
@Component
class InfectedGrounds implements DecisionGrounds {

    private final ContentChecks checks;

    InfectedGrounds(ContentChecks checks) {
        this.checks = checks;
    }

    @Override
    public Optional<List<String>> lines(CaseId id, String step) {
        return Optional.of(checks.infectedLater(id));
    }
}
