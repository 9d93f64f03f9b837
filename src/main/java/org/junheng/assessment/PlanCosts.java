package org.junheng.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What additions cost, item by item. */
public record PlanCosts(List<PlanCost> costs) {

    private static final PlanCosts ASSUMED = load();

    public PlanCosts {
        costs = List.copyOf(costs);
    }

    /** Assumptions to start from, until the county sets its own; from {@code assessment/plan-costs.json}. */
    public static PlanCosts assumed() {
        return ASSUMED;
    }

    /** What one item costs. */
    public PlanCost of(String item) {
        return costs.stream()
                .filter(cost -> cost.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody knows what %s costs".formatted(item)));
    }

    /**
     * The same costs but for one item.
     *
     * @throws Refusal if they make no sense
     */
    public PlanCosts with(String item, BigDecimal price, @Nullable BigDecimal move) {
        return new PlanCosts(costs.stream()
                .map(cost -> cost.item().equals(item) ? changed(cost, price, move) : cost)
                .toList());
    }

    private static PlanCost changed(PlanCost cost, BigDecimal price, @Nullable BigDecimal move) {
        try {
            return new PlanCost(cost.item(), cost.counted(), price, cost.step(), move);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw (Refusal)
                    Refusal.invalid("assessment.gap.cost.invalid", cost.item()).initCause(e);
        }
    }

    private static PlanCosts load() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var content = new ClassPathResource("assessment/plan-costs.json").getInputStream()) {
            return new PlanCosts(json.readValue(content, new TypeReference<List<PlanCost>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
