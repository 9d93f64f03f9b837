package org.junheng.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Malformed;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Stage;

/** The two shapes of a file of the standard: an edition, or a pack that extends one. */
sealed interface EditionFile {

    /** An edition by itself. */
    record Whole(
            String id,
            String title,
            String source,
            List<Department> departments,
            List<Veto> vetoes,
            Map<Stage, BigDecimal> coefficientLimits,
            int tolerated,
            int basicBalanceYears,
            int promiseYears,
            Retention retention,
            Scope scope,
            Map<String, Map<String, BigDecimal>> splitting,
            @Nullable List<String> attachments,
            List<Item> items)
            implements EditionFile {

        Edition edition() {
            return new Edition(
                    new EditionId(id),
                    null,
                    null,
                    title,
                    source,
                    departments,
                    vetoes,
                    coefficientLimits,
                    tolerated,
                    basicBalanceYears,
                    promiseYears,
                    retention,
                    scope,
                    splitting,
                    Objects.requireNonNullElse(attachments, List.of()),
                    items);
        }
    }

    /**
     * What a province adds to an edition or asks more strictly (省级标准包).
     *
     * @param base the id of the edition it extends
     * @param province the code of the province whose counties it holds for; absent if a round may choose it for any
     * @param tightened thresholds and limits that are stricter than in the edition
     * @param items added after the edition's own
     */
    record Pack(
            String id,
            @JsonProperty("extends") String base,
            @Nullable String province,
            String title,
            String source,
            @Nullable Map<Stage, BigDecimal> coefficientLimits,
            @Nullable List<Tightened> tightened,
            @Nullable List<Item> items)
            implements EditionFile {

        Edition over(Edition edition) {
            var all = new ArrayList<>(edition.items());
            for (var change : Objects.requireNonNullElse(tightened, List.<Tightened>of())) {
                all.replaceAll(item -> item.code().equals(change.item()) ? change.applied(item) : item);
                if (all.stream().noneMatch(item -> item.code().equals(change.item()))) {
                    throw new Malformed("malformed.standard.noItem", change.item());
                }
            }
            for (var item : Objects.requireNonNullElse(items, List.<Item>of())) {
                if (item.area() == Item.Area.RESOURCE) {
                    throw new Malformed("malformed.standard.resourceAdded", item.code());
                }
                all.add(item);
            }
            return new Edition(
                    new EditionId(id),
                    edition.id(),
                    province == null ? edition.province() : new RegionCode(province),
                    title,
                    source,
                    edition.departments(),
                    edition.vetoes(),
                    coefficients(edition),
                    edition.tolerated(),
                    edition.basicBalanceYears(),
                    edition.promiseYears(),
                    edition.retention(),
                    edition.scope(),
                    edition.splitting(),
                    edition.attachments(),
                    all);
        }

        private Map<Stage, BigDecimal> coefficients(Edition edition) {
            var limits = new EnumMap<Stage, BigDecimal>(Stage.class);
            limits.putAll(edition.coefficientLimits());
            Objects.requireNonNullElse(coefficientLimits, Map.<Stage, BigDecimal>of())
                    .forEach((stage, value) -> {
                        if (value.compareTo(edition.coefficientLimit(stage)) > 0) {
                            throw new Malformed(
                                    "malformed.standard.coefficientLoosened", stage.name(), value.toPlainString());
                        }
                        limits.put(stage, value);
                    });
            return limits;
        }
    }

    /**
     * A stricter number.
     *
     * @param measure the measure of a limit; absent for the threshold of a resource item
     * @param stage absent for a limit that holds for both
     */
    record Tightened(
            String item, @Nullable String measure, @Nullable Stage stage, BigDecimal value) {

        Item applied(Item item) {
            var thresholds = item.thresholds().stream().map(this::applied).toList();
            var limits = item.limits().stream().map(this::applied).toList();
            if (thresholds.equals(item.thresholds()) && limits.equals(item.limits())) {
                throw new Malformed("malformed.standard.nothingToTighten", this.item, value.toPlainString());
            }
            return item.with(thresholds, limits);
        }

        private Threshold applied(Threshold threshold) {
            if (measure != null || threshold.stage() != stage) {
                return threshold;
            }
            require(value.compareTo(threshold.minimum()) >= 0, threshold.minimum());
            return new Threshold(threshold.stage(), value, threshold.floor());
        }

        private Limit applied(Limit limit) {
            if (!limit.measure().equals(measure) || limit.stage() != stage) {
                return limit;
            }
            var stricter = value.compareTo(limit.value());
            require(
                    switch (limit.relation()) {
                        case AT_LEAST, ABOVE -> stricter >= 0;
                        case AT_MOST, BELOW -> stricter <= 0;
                    },
                    limit.value());
            return new Limit(
                    limit.measure(), limit.stage(), limit.relation(), value, limit.unit(), limit.promiseYears());
        }

        private void require(boolean stricter, BigDecimal before) {
            if (!stricter) {
                throw new Malformed("malformed.standard.loosened", item, before.toPlainString(), value.toPlainString());
            }
        }
    }
}
