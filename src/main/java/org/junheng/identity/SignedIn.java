package org.junheng.identity;

import java.util.Collection;
import java.util.List;
import org.junheng.shared.Grant;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody signed in, as the session keeps it.
 *
 * @param stamp of the account at that time; see {@link StampFilter}
 */
record SignedIn(String name, String hash, int stamp, List<String> roles) implements UserDetails {

    static SignedIn of(Person person, PersonRepository.Credentials credentials) {
        var roles = person.grants().stream()
                .map(Grant::role)
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
        return new SignedIn(person.name(), credentials.password(), credentials.stamp(), roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
