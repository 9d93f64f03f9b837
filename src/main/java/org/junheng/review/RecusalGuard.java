package org.junheng.review;

import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.engine.Command;
import org.junheng.platform.engine.CommandGuard;
import org.junheng.platform.engine.Inbox;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Keeps experts from work on counties they have a conflict with (回避), whenever it arose. */
@Component
class RecusalGuard implements CommandGuard {

    private final Recusals recusals;
    private final Casefiles casefiles;

    RecusalGuard(Recusals recusals, Casefiles casefiles) {
        this.recusals = recusals;
        this.casefiles = casefiles;
    }

    @Override
    public void check(Actor actor, Command command) {
        var todo = switch (command) {
            case Command.Claim claim -> claim.todo();
            case Command.Complete complete -> complete.todo();
            case Command.PutBack ignored -> null;
            case Command.Start ignored -> null;
            case Command.Send ignored -> null;
        };
        if (todo == null || !todo.candidates().contains(Inbox.person(actor.name()))) {
            return;
        }
        var casefile = casefiles.get(CaseId.parse(command.caseKey()));
        recusals.against(actor, casefile.county()).ifPresent(reason -> {
            throw Refusal.forbidden("review.panel.recused", actor.displayName(), reason);
        });
    }
}
