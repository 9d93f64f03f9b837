package org.junheng.identity;

import java.util.Locale;
import java.util.Objects;
import org.junheng.platform.database.Turns;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that somebody can keep people: outside the demo, the first administrator comes from configuration. */
@Component
@Profile("!demo")
class FirstAdministrator implements InitializingBean {

    private static final String BY = "system:configuration";

    private final PersonRepository people;
    private final AdministratorProperties configured;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final TransactionOperations transactions;
    private final Turns turns;
    private final Texts texts;
    private final AccountLog log;

    FirstAdministrator(
            PersonRepository people,
            AdministratorProperties configured,
            PasswordRules rules,
            PasswordEncoder encoder,
            TransactionOperations transactions,
            Turns turns,
            Texts texts,
            AccountLog log) {
        this.people = people;
        this.configured = configured;
        this.rules = rules;
        this.encoder = encoder;
        this.transactions = transactions;
        this.turns = turns;
        this.texts = texts;
        this.log = log;
    }

    @Override
    public void afterPropertiesSet() {
        turns.take(
                "first-administrator",
                () -> transactions.executeWithoutResult(transaction -> {
                    if (people.lockAdministrators().isEmpty()) {
                        create();
                    }
                }));
    }

    private void create() {
        if (!configured.isGiven()) {
            throw new NoAdministrator(texts.get("identity.administrator-missing"));
        }
        try {
            var name = LoginName.of(configured.name());
            rules.check(name, configured.password());
            var hash = Objects.requireNonNull(encoder.encode(configured.password()));
            people.add(name, texts.get(Locale.SIMPLIFIED_CHINESE, "role.ADMIN"), hash, BY);
            people.grant(name, new Grant(Role.ADMIN, RegionCode.NATION, null));
            log.changed(name, "CREATED", "", BY);
        } catch (Refusal refusal) {
            throw new NoAdministrator(texts.get("identity.administrator-unfit", texts.get(refusal)), refusal);
        }
    }
}
