package org.junheng.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;

/**
 * A person with an account (人员).
 *
 * @param name the login name
 * @param displayName how papers and logs name the person
 * @param active whether the person may sign in
 */
public record Person(String name, String displayName, boolean active, Set<Grant> grants) {

    public Person {
        if (name.isBlank() || displayName.isBlank()) {
            throw new IllegalArgumentException("A person without a name: '%s' '%s'".formatted(name, displayName));
        }
        grants = Set.copyOf(grants);
    }

    /** The person acting. */
    public Actor actor() {
        return new Actor(name, displayName, grants);
    }

    /** The roles held, in a fixed order. */
    public List<Grant> grantsInOrder() {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(Grant::region)
                        .thenComparing(Grant::group))
                .toList();
    }
}
