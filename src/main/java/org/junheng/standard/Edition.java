package org.junheng.standard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Malformed;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Stage;

/**
 * An edition of the standard: everything a county is measured by, as data. A case keeps the edition it was opened under.
 *
 * @param base the edition that this one extends, as a province's pack does; absent for one of its own
 * @param province whose pack it is; absent for one that any county may be judged by
 * @param source the regulation it states
 * @param coefficientLimits what each difference coefficient (差异系数) may be at most
 * @param tolerated how many of R1–R7 a school may miss, if it stays above the floor
 * @param basicBalanceYears more than so many years must have passed since the basic balance (基本均衡) was certified
 * @param promiseYears the years within which a school that used a relief of R1–R7 promises to reach the rule itself
 * @param retention how Q1 is computed
 * @param splitting by kind of school, the weights by which its stages ({@code PRIMARY, JUNIOR, SENIOR}) share what they use
 *     together
 * @param attachments what is handed in beside the items, by name
 */
public record Edition(
        EditionId id,
        @Nullable EditionId base,
        @Nullable RegionCode province,
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
        List<String> attachments,
        List<Item> items) {

    public Edition {
        departments = List.copyOf(departments);
        vetoes = List.copyOf(vetoes);
        coefficientLimits = Map.copyOf(coefficientLimits);
        splitting = Map.copyOf(splitting);
        attachments = List.copyOf(attachments);
        items = List.copyOf(items);
        var resources = items.stream().anyMatch(item -> item.area() == Item.Area.RESOURCE);
        for (var stage : Stage.values()) {
            if (resources && !coefficientLimits.containsKey(stage)) {
                throw new Malformed("malformed.standard.coefficientMissing", id.value(), stage.name());
            }
        }
        rejectDoubles(items);
        rejectUnknownDepartments(items, departments);
    }

    /**
     * The item with this code.
     *
     * @throws Refusal if there is none
     */
    public Item item(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("standard.unknownItem", code));
    }

    /** The items of one part, in the standard's order. */
    public List<Item> items(Item.Area area) {
        return items.stream().filter(item -> item.area() == area).toList();
    }

    /** The items that the county states itself, in the standard's order. */
    public List<Item> stated() {
        return items.stream().filter(Item::stated).toList();
    }

    /** The items that a department leads, in the standard's order. */
    public List<Item> ledBy(String department) {
        return items.stream().filter(item -> item.lead().equals(department)).toList();
    }

    /** What a difference coefficient of this stage may be at most. */
    public BigDecimal coefficientLimit(Stage stage) {
        return Objects.requireNonNull(coefficientLimits.get(stage));
    }

    /**
     * The department with this code.
     *
     * @throws Refusal if there is none
     */
    public Department department(String code) {
        return departments.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("standard.unknownDepartment", code));
    }

    private static void rejectDoubles(List<Item> items) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (!seen.add(item.code())) {
                throw new Malformed("malformed.standard.itemTwice", item.code());
            }
            if ((item.area() == Item.Area.RESOURCE) != (item.thresholds().size() == Stage.values().length)) {
                throw new Malformed("malformed.standard.thresholds", item.code());
            }
        }
    }

    private static void rejectUnknownDepartments(List<Item> items, List<Department> departments) {
        var known = departments.stream().map(Department::code).collect(Collectors.toSet());
        for (var item : items) {
            if (!known.containsAll(item.departments())) {
                throw new Malformed(
                        "malformed.standard.department",
                        item.code(),
                        item.departments().toString());
            }
        }
    }
}
