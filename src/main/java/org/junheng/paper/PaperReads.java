package org.junheng.paper;

import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.paper.Papers.Listed;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the ledger who was given which paper; in a transaction of its own, since making papers takes a while. */
@Component
class PaperReads {

    private final Ledger ledger;

    PaperReads(Ledger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    public void note(Actor actor, CaseId id, Listed listed) {
        var paper = listed.paper().code();
        ledger.append(
                "READ",
                actor.name(),
                id.toString(),
                Map.of(
                        "case",
                        id.toString(),
                        "paper",
                        paper,
                        "state",
                        listed.state().name()));
    }
}
