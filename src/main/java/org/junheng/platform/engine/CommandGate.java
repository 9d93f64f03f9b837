package org.junheng.platform.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What all commands have in common: one transaction, one at a time for a case, the guards and the log. */
@Component
class CommandGate {

    private static final int TRIES = 10;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ObjectProvider<CommandGuard> guards;
    private final DecisionLog decisions;

    CommandGate(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            ObjectProvider<CommandGuard> guards,
            DecisionLog decisions) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.guards = guards;
        this.decisions = decisions;
    }

    /** Runs a command of a case; commands of the same case wait for each other. */
    void pass(Actor actor, String caseKey, Runnable command) {
        for (var attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                            .param(caseKey)
                            .query((row, number) -> actor.name())
                            .single();
                    command.run();
                });
                return;
            } catch (OptimisticLockingException | ConcurrencyFailureException e) {
                // A timer or another node moved the same process at the same moment; the command is judged anew.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    void check(Actor actor, Command command) {
        guards.forEach(guard -> guard.check(actor, command));
    }

    void log(DecisionLog.Entry entry) {
        decisions.record(entry);
    }
}
