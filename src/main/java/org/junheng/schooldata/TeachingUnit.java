package org.junheng.schooldata;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;

/**
 * One stage of one school, the unit that is judged on the resource items.
 *
 * @param pupils enrolled in this stage; absent if not reported (缺报), never zero
 * @param share the part of the school's shared assets that falls to this stage: 1 if it splits nothing, absent if a figure that
 *     splitting needs was not reported
 * @param amounts what the unit provides; a resource without an amount was not reported
 * @param reliefs the resources in which a relief added something
 */
public record TeachingUnit(
        SchoolCode school,
        String name,
        Stage stage,
        @Nullable Long pupils,
        @Nullable Rational share,
        Map<Resource, Rational> amounts,
        Set<Resource> reliefs) {

    public TeachingUnit {
        if (pupils != null && pupils <= 0) {
            throw new IllegalArgumentException("Unit %s %s has %d pupils".formatted(school, stage, pupils));
        }
        var sorted = new EnumMap<Resource, Rational>(Resource.class);
        sorted.putAll(amounts);
        amounts = Collections.unmodifiableMap(sorted);
        reliefs = Set.copyOf(reliefs);
    }

    /** What the unit provides; empty if a figure it needs was not reported. */
    public Optional<Rational> amount(Resource resource) {
        return Optional.ofNullable(amounts.get(resource));
    }

    /** The columns that make up what the unit provides of this resource. */
    public List<Resource.Term> terms(Resource resource) {
        return resource.terms(stage, reliefs.contains(resource) ? Resource.Relief.GRANTED : Resource.Relief.NONE);
    }

    /** Whether the school shares its assets with another stage. */
    public boolean isSplit() {
        return share == null || !share.equals(Rational.ONE);
    }
}
