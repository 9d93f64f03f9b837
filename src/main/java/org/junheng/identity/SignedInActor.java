package org.junheng.identity;

import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person signed in, with the rights of this moment rather than of signing in. */
@Component
class SignedInActor implements CurrentActor {

    private final People people;

    SignedInActor(People people) {
        this.people = people;
    }

    @Override
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            throw Refusal.forbidden("identity.not-signed-in");
        }
        return people.actor(authentication.getName());
    }
}
