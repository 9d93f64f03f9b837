package org.junheng.identity;

import java.util.List;
import java.util.Objects;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the people: accounts, passwords, roles. Only administrators may, but for one's own password. Every change is
 * logged, and whoever it concerns has to sign in again.
 */
@Service
public class Accounts {

    private final PersonRepository repository;
    private final PasswordEncoder encoder;
    private final PasswordRules passwords;
    private final GrantRules grants;
    private final AccountLog log;

    Accounts(
            PersonRepository repository,
            PasswordEncoder encoder,
            PasswordRules passwords,
            GrantRules grants,
            AccountLog log) {
        this.repository = repository;
        this.encoder = encoder;
        this.passwords = passwords;
        this.grants = grants;
        this.log = log;
    }

    /** People by login name, inactive ones included. */
    public List<Person> page(Actor actor, PeopleQuery query, int offset, int limit) {
        requireAdministrator(actor);
        return repository.page(query, offset, limit);
    }

    /** How many people {@link #page} lists. */
    public int count(Actor actor, PeopleQuery query) {
        requireAdministrator(actor);
        return repository.count(query);
    }

    /** One person. */
    public Person get(Actor actor, String name) {
        requireAdministrator(actor);
        return known(name);
    }

    /** What was done to this account, the latest first. */
    public List<AccountChange> changes(Actor actor, String name) {
        requireAdministrator(actor);
        return log.of(known(name).name());
    }

    /**
     * Opens an account without any role.
     *
     * @throws Refusal if the name is taken or no login name, or the password is weak
     */
    @Transactional
    public Person create(Actor actor, String name, String displayName, String password) {
        requireAdministrator(actor);
        var login = LoginName.of(name);
        if (displayName.isBlank() || displayName.length() > 40) {
            throw Refusal.invalid("identity.display-name");
        }
        passwords.check(login, password);
        if (!repository.add(login, displayName.strip(), hash(password), actor.name())) {
            throw Refusal.conflict("identity.name-taken", login);
        }
        log.changed(login, "CREATED", displayName.strip(), actor.name());
        return known(login);
    }

    /**
     * Gives a role.
     *
     * @throws Refusal if role, region and unit do not fit together
     */
    @Transactional
    public void grant(Actor actor, String name, Grant grant) {
        requireAdministrator(actor);
        grants.check(grant);
        if (repository.grant(known(name).name(), grant)) {
            changed(name, "GRANTED", grant.group(), actor);
        }
    }

    /** Takes a role away; the last administrator keeps his. */
    @Transactional
    public void revoke(Actor actor, String name, Grant grant) {
        requireAdministrator(actor);
        if (grant.role() == Role.ADMIN) {
            requireAnotherAdministrator(name);
        }
        if (repository.revoke(known(name).name(), grant)) {
            changed(name, "REVOKED", grant.group(), actor);
        }
    }

    /** Ends an account; it can be opened again. The last administrator's stays open. */
    @Transactional
    public void deactivate(Actor actor, String name) {
        requireAdministrator(actor);
        if (known(name).actor().has(Role.ADMIN)) {
            requireAnotherAdministrator(name);
        }
        repository.setActive(name, false);
        changed(name, "DEACTIVATED", "", actor);
    }

    /** Opens an ended account again. */
    @Transactional
    public void activate(Actor actor, String name) {
        requireAdministrator(actor);
        repository.setActive(known(name).name(), true);
        changed(name, "ACTIVATED", "", actor);
    }

    /** Gives somebody who forgot it a new password. */
    @Transactional
    public void resetPassword(Actor actor, String name, String password) {
        requireAdministrator(actor);
        passwords.check(known(name).name(), password);
        repository.setPassword(name, hash(password));
        changed(name, "PASSWORD_RESET", "", actor);
    }

    /**
     * Changes one's own password.
     *
     * @throws Refusal if the present password is wrong or the new one weak
     */
    @Transactional
    public void changePassword(Actor actor, String present, String password) {
        var hashed = repository.password(actor.name());
        if (hashed.isEmpty() || !encoder.matches(present, hashed.get())) {
            throw Refusal.invalid("identity.password-wrong");
        }
        passwords.check(actor.name(), password);
        repository.setPassword(actor.name(), hash(password));
        changed(actor.name(), "PASSWORD_CHANGED", "", actor);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private void changed(String name, String change, String detail, Actor actor) {
        repository.restamp(name);
        log.changed(name, change, detail, actor.name());
    }

    private Person known(String name) {
        return repository.find(name).orElseThrow(() -> Refusal.notFound("identity.person-unknown", name));
    }

    private void requireAnotherAdministrator(String name) {
        if (repository.lockAdministrators().stream().allMatch(name::equals)) {
            throw Refusal.conflict("identity.last-administrator");
        }
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("identity.administrators-only");
        }
    }
}
