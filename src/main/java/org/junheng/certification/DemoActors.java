package org.junheng.certification;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.junheng.identity.People;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who acts in the demo's cases: the demo's own people, or one made up for a body without people. */
@Component
@Profile("demo")
class DemoActors {

    private final Inbox inbox;
    private final People people;
    private final Regions regions;

    DemoActors(Inbox inbox, People people, Regions regions) {
        this.inbox = inbox;
        this.people = people;
        this.regions = regions;
    }

    /** Whoever the task is for; always the same one. */
    Actor of(Todo todo, String displayName) {
        var group = todo.candidates().stream().min(Comparator.comparing((String each) -> each.contains(":")));
        if (group.isEmpty()) {
            return appointed(todo);
        }
        var parts = group.get().split("[@:]", 3);
        var role = Role.valueOf(parts[0]);
        var region = new RegionCode(parts[1]);
        return parts.length == 2
                ? of(role, region, displayName)
                : new Actor("demo." + group.get(), displayName, Set.of(new Grant(role, region, parts[2])));
    }

    /** Somebody with the role. */
    Actor of(Role role, RegionCode region, String displayName) {
        return people.holding(role, region).stream()
                .findFirst()
                .map(person -> people.actor(person.name()))
                .orElseGet(() -> new Actor(
                        "demo." + role.name().toLowerCase(Locale.ROOT) + "." + region,
                        displayName,
                        Set.of(new Grant(role, region, null))));
    }

    /** Who was appointed is not told with a case's steps; it stands in that person's own inbox. */
    private Actor appointed(Todo todo) {
        var query = new TodoQuery(Todo.State.OPEN, todo.caseKey(), null, todo.step(), null);
        return people.holding(Role.EXPERT, regions.provinceOf(todo.region())).stream()
                .map(person -> people.actor(person.name()))
                .filter(expert -> inbox.page(expert, query, 0, 1).stream()
                        .anyMatch(own -> own.id().equals(todo.id())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody for " + todo.name()));
    }
}
