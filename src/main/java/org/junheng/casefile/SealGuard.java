package org.junheng.casefile;

import org.junheng.platform.engine.Command;
import org.junheng.platform.engine.CommandGuard;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Refuses decisions on data that changed after signing. Holds the case until the decision's transaction ends, so that
 * nothing can change in between.
 */
@Component
class SealGuard implements CommandGuard {

    private final Casefiles casefiles;
    private final CaseDigests digests;

    SealGuard(Casefiles casefiles, CaseDigests digests) {
        this.casefiles = casefiles;
        this.digests = digests;
    }

    @Override
    public void check(Actor actor, Command command) {
        if (!(command instanceof Command.Complete)) {
            return;
        }
        var casefile = casefiles.lock(CaseId.parse(command.caseKey()));
        if (casefile.sealed() != null && !casefile.sealed().equals(digests.of(casefile))) {
            throw Refusal.conflict("casefile.seal-broken");
        }
    }
}
