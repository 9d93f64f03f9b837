package org.junheng.identity.ui;

import org.junheng.identity.People;
import org.junheng.platform.ui.PersonNames;
import org.springframework.stereotype.Component;

/** Names people as their accounts do. */
@Component
class AccountNames implements PersonNames {

    private final People people;

    AccountNames(People people) {
        this.people = people;
    }

    @Override
    public String of(String login) {
        return people.displayName(login);
    }
}
