package org.junheng.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;

/** The people who may sign in, and what they may see. For keeping them see {@link Accounts}. */
@Service
public class People {

    /** Roles that give no sight of a region's cases as such. */
    private static final Set<Role> BLIND = EnumSet.of(Role.EXPERT, Role.ADMIN, Role.SCHOOL_EDITOR);

    private final PersonRepository repository;
    private final Regions regions;

    People(PersonRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    /**
     * The person of this login name, acting.
     *
     * @throws Refusal if there is none, or he may not sign in any more
     */
    public Actor actor(String name) {
        return repository
                .find(name)
                .filter(Person::active)
                .map(Person::actor)
                .orElseThrow(() -> Refusal.notFound("identity.person-unknown", name));
    }

    /**
     * Whether the actor's region is this one or lies above it, so that everything there is his to see. Experts see only
     * the cases they are appointed to, school editors their school, administrators none.
     */
    public boolean oversees(Actor actor, RegionCode region) {
        return actor.grants().stream()
                .filter(grant -> !BLIND.contains(grant.role()))
                .anyMatch(grant -> regions.within(region, grant.region()));
    }

    /** How papers and logs name the person; the login name itself if there is no such person. */
    public String displayName(String name) {
        return repository.find(name).map(Person::displayName).orElse(name);
    }

    /** The active people who hold the role for exactly this region, by login name. */
    public List<Person> holding(Role role, RegionCode region) {
        return repository.holding(role, region, null);
    }

    /** The active people who hold the role for this department or school of the region, by login name. */
    public List<Person> holding(Role role, RegionCode region, @Nullable String unit) {
        return repository.holding(role, region, unit);
    }
}
