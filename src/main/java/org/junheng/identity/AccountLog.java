package org.junheng.identity;

import java.util.List;
import java.util.Map;
import org.junheng.platform.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Keeps in the ledger what was done to accounts and rights, within the transaction that does it. */
@Component
class AccountLog {

    private static final String KIND = "ACCOUNT";
    private static final int MOST = 200;

    private final Ledger ledger;

    AccountLog(Ledger ledger) {
        this.ledger = ledger;
    }

    void changed(String name, String change, String detail, String by) {
        ledger.append(KIND, by, name, Map.of("change", change, "detail", detail));
    }

    /** The latest changes of an account, the latest first. */
    List<AccountChange> of(String name) {
        return ledger.of(KIND, name).reversed().stream()
                .limit(MOST)
                .map(entry -> new AccountChange(entry.fact("change"), entry.fact("detail"), entry.actor(), entry.at()))
                .toList();
    }
}
