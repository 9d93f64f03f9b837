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
     * @param given verdicts on items other than R1–R7; verdicts on R1–R7 among them are not heard
     */
    public CountyAssessment assess(CountyStatistics statistics, Edition edition, List<ItemVerdict> given) {
        var rules = new ResourceRules(edition);
        var judge = new UnitJudge(edition);
        var units = statistics.units(rules.reading()).stream().map(judge::judge).toList();
        var stages = Arrays.stream(Stage.values())
                .map(stage -> rules.stage(stage, units))
                .toList();
        var items = new ItemRules(edition, stages, units, statistics.unreadable()).items(byCode(given));
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

    private static Map<String, ItemVerdict> byCode(List<ItemVerdict> given) {
        return given.stream().collect(Collectors.toMap(ItemVerdict::item, Function.identity()));
    }

    private static Verdict over(List<ItemVerdict> verdicts, List<Item> items) {
        var codes = items.stream().map(Item::code).collect(Collectors.toSet());
        return Verdict.all(verdicts.stream()
                .filter(verdict -> codes.contains(verdict.item()))
                .map(ItemVerdict::verdict)
                .toList());
    }
}
