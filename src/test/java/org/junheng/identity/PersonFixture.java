package org.junheng.identity;

import java.util.Objects;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** People for tests who sign in for a county that the demo's people do not act for, with the demo's password. */
@Component
public class PersonFixture {

    private final PersonRepository repository;
    private final PasswordEncoder encoder;

    PersonFixture(PersonRepository repository, PasswordEncoder encoder) {
        this.repository = repository;
        this.encoder = encoder;
    }

    /** Adds a person who holds one role; one who is there already stays. */
    public void add(String name, Role role, String region) {
        if (repository.find(name).isEmpty()) {
            repository.addDemo(name, name, Objects.requireNonNull(encoder.encode(DemoPeople.PASSWORD)));
            repository.grant(name, new Grant(role, new RegionCode(region), null));
        }
    }
}
