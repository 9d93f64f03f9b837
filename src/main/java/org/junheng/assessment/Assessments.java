package org.junheng.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/**
 * Judges a county's statistics against an edition of the standard. A pure function: the same figures and edition give the same
 * verdict today and in five years.
 */
@Component
public class Assessments {

    /** Needs nothing. */
    public Assessments() {}

    /** The judgement by the figures alone; items that the figures say nothing about are undetermined. */
    public CountyAssessment assess(CountyStatistics statistics, Edition edition) {
        return assess(statistics, edition, List.of());
    }

    /**
     * The judgement by the figures and what is known of the other items.
     *
     * @param given what people and surveys say; it is heard only of items that figures do not decide, and of the other half of mixed
     *     ones
     */
    public CountyAssessment assess(CountyStatistics statistics, Edition edition, List<Given> given) {
        var rules = new ResourceRules(edition);
        var judge = new UnitJudge(edition);
        var units = statistics.units(rules.reading()).stream().map(judge::judge).toList();
        var stages = Arrays.stream(Stage.values())
                .map(stage -> rules.stage(stage, units))
                .toList();
        var resource = new ItemRules(edition, stages, units, statistics.unreadable());
        var others = new ComputedItems(statistics, edition);
        var said = byCode(given);
        var items = edition.items().stream()
                .map(item -> item.area() == Item.Area.RESOURCE
                        ? resource.judge(item)
                        : others.judge(item, said.get(item.code())))
                .toList();
        return new CountyAssessment(
                edition.id(),
                statistics.county(),
                statistics.year(),
                over(items, edition.items(Item.Area.RESOURCE)),
                over(items, edition.items()),
                stages,
                units,
                items,
                statistics.unreadable());
    }

    private static Map<String, Given> byCode(List<Given> given) {
        return given.stream().collect(Collectors.toMap(Given::item, Function.identity()));
    }

    private static Verdict over(List<ItemVerdict> verdicts, List<Item> items) {
        var codes = items.stream().map(Item::code).collect(Collectors.toSet());
        return Verdict.all(verdicts.stream()
                .filter(verdict -> codes.contains(verdict.item()))
                .map(ItemVerdict::verdict)
                .toList());
    }
}
