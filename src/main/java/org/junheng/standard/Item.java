package org.junheng.standard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Malformed;
import org.junheng.shared.Stage;

/**
 * One of the items of the standard (指标), such as R1 or G15.
 *
 * @param clause where the regulation has it
 * @param departments codes of the departments that answer for it; the first one leads
 * @param material what must be proved by documents (佐证材料), by name
 * @param due the level at which a verdict on it may be demanded
 * @param pupilsPerUnit the pupils that {@code unit} refers to: 100 for amounts per hundred pupils, otherwise 1
 * @param thresholds per stage, for the resource items; empty for all others
 * @param limits what the other items are measured by
 * @param chapter the heading it stands under, where the standard has any
 * @param rubric the grades of a graded item, where the standard has them
 */
public record Item(
        String code,
        String title,
        Area area,
        Kind kind,
        String clause,
        List<String> departments,
        List<String> material,
        Due due,
        int pupilsPerUnit,
        String unit,
        List<Threshold> thresholds,
        List<Limit> limits,
        @Nullable String chapter,
        @Nullable Rubric rubric) {

    public Item {
        if (departments.isEmpty()) {
            throw new Malformed("malformed.standard.nobody", code);
        }
        if (pupilsPerUnit < 1) {
            throw new Malformed("malformed.standard.pupils", code, pupilsPerUnit);
        }
        departments = List.copyOf(departments);
        material = List.copyOf(material);
        thresholds = List.copyOf(thresholds);
        limits = List.copyOf(limits);
        rejectDoubles(code, limits);
        Companions.require(code, limits);
    }

    private static void rejectDoubles(String code, List<Limit> limits) {
        var distinct = limits.stream()
                .map(limit -> limit.measure() + limit.stage())
                .distinct()
                .count();
        if (distinct < limits.size()) {
            throw new Malformed("malformed.standard.limitTwice", code);
        }
    }

    /** The parts of the standard. */
    public enum Area {
        /** Resource allocation (资源配置). */
        RESOURCE,
        /** Guarantee by the government (政府保障程度). */
        GOVERNMENT,
        /** Quality of education (教育质量). */
        QUALITY,
        /** Social recognition (社会认可度). */
        SOCIAL,
        /** The catalogue standard that a province runs beside the others (评价目录). */
        CATALOGUE
    }

    /** What a verdict on an item rests on. */
    public enum Kind {
        /** Figures of every school. */
        PER_SCHOOL,
        /** Figures of the county. */
        COUNTY,
        /** Documents that somebody has read. */
        MATERIAL,
        /** Figures and documents. */
        MIXED,
        /** A grade (良好以上). */
        GRADED,
        /** The state's own monitoring, never computed here. */
        MONITORED,
        /** A survey that the province or the state runs. */
        SURVEY
    }

    /** The level that may demand a verdict on an item. */
    public enum Due {
        COUNTY,
        PROVINCE,
        NATION
    }

    /** The code of the department that leads. */
    public String lead() {
        return departments.getFirst();
    }

    /** Whether the county itself states the item as met or not, rather than having it computed or surveyed. */
    public boolean stated() {
        return area != Area.RESOURCE && due == Due.COUNTY;
    }

    /** Whether a document must lie in the item's box before the case is handed up. */
    public boolean needsMaterial() {
        return stated() && !material.isEmpty();
    }

    /** The item with other numbers. */
    Item with(List<Threshold> others, List<Limit> otherLimits) {
        return new Item(
                code,
                title,
                area,
                kind,
                clause,
                departments,
                material,
                due,
                pupilsPerUnit,
                unit,
                others,
                otherLimits,
                chapter,
                rubric);
    }

    /** Whether documents that somebody has read decide it alone or together with figures. */
    public boolean judgedByPeople() {
        return switch (kind) {
            case MATERIAL, MIXED, GRADED, MONITORED, SURVEY -> true;
            case PER_SCHOOL, COUNTY -> false;
        };
    }

    /**
     * The limit of this measure.
     *
     * @throws IllegalArgumentException if the item has none
     */
    public Limit limit(String measure, @Nullable Stage stage) {
        for (var one : limits) {
            if (one.measure().equals(measure) && (one.stage() == null || one.stage() == stage)) {
                return one;
            }
        }
        throw new IllegalArgumentException("Item %s has no limit of %s".formatted(code, measure));
    }

    /** What schools must provide in this stage, for the resource items. */
    public Optional<Threshold> threshold(Stage stage) {
        return thresholds.stream().filter(one -> one.stage() == stage).findFirst();
    }
}
