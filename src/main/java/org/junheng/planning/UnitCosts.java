package org.junheng.planning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.PlanCosts;
import org.junheng.identity.People;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What additions cost in each county (单价): as its education bureau set it, and as assumed until then. */
@Service
public class UnitCosts {

    /** The dearest single thing that a county may plan with, in 元; far above any, far below where sums overflow. */
    private static final BigDecimal MOST = new BigDecimal("10000000");

    private final UnitCostRepository repository;
    private final People people;
    private final Clock clock;

    UnitCosts(UnitCostRepository repository, People people, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One price.
     *
     * @param item the item's code
     * @param price in 元 for one teacher, ㎡, 元 of equipment or room
     * @param move in 元 for one teacher who changes schools; absent where nothing moves
     */
    public record Price(
            @Nullable String item,
            @Nullable BigDecimal price,
            @Nullable BigDecimal move) {}

    /** The costs that count in a county, for the application itself. */
    public PlanCosts of(RegionCode county) {
        var costs = PlanCosts.assumed();
        for (var price : repository.list(county)) {
            costs = with(costs, price);
        }
        return costs;
    }

    /** When the county set its costs and who did; empty while they are as assumed. */
    public Optional<SavedBy> saved(RegionCode county) {
        return repository.saved(county);
    }

    /** These costs in place of those: prices that are not named stay. */
    public static PlanCosts with(PlanCosts costs, List<Price> prices) {
        var changed = costs;
        for (var price : prices) {
            changed = with(changed, price);
        }
        return changed;
    }

    private static PlanCosts with(PlanCosts costs, Price price) {
        var item = Objects.requireNonNullElse(price.item(), "");
        if (costs.costs().stream().noneMatch(cost -> cost.item().equals(item))) {
            throw Refusal.invalid("planning.cost.unknown", item);
        }
        var amount = price.price();
        if (amount == null) {
            throw Refusal.invalid("planning.cost.blank", item);
        }
        if (amount.compareTo(MOST) > 0) {
            throw Refusal.invalid("planning.cost.tooLarge", item, MOST.toPlainString());
        }
        return costs.with(item, amount, price.move());
    }

    /** Whether the actor sets the costs of this county: its education bureau does. */
    public boolean maySet(Actor actor, RegionCode county) {
        return actor.has(Role.COUNTY_EDITOR, county) || actor.has(Role.COUNTY_DIRECTOR, county);
    }

    /**
     * Keeps the county's costs.
     *
     * @throws Refusal if the actor is not of the county's bureau, or a cost makes no sense
     */
    @Transactional
    public void set(Actor actor, RegionCode county, List<Price> prices) {
        check(actor, county);
        var costs = with(of(county), prices);
        var by = new SavedBy(actor.displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.clear(county);
        costs.costs().forEach(cost -> repository.add(county, cost, by));
    }

    /**
     * Goes back to what is assumed.
     *
     * @throws Refusal if the actor is not of the county's bureau
     */
    @Transactional
    public void reset(Actor actor, RegionCode county) {
        check(actor, county);
        repository.clear(county);
    }

    private void check(Actor actor, RegionCode county) {
        if (!people.oversees(actor, county)) {
            throw Refusal.notFound("assessment.rehearsal.unknownCounty", county.value());
        }
        if (!maySet(actor, county)) {
            throw Refusal.forbidden("planning.cost.notYours");
        }
    }
}
