package org.junheng.assessment;

import java.util.List;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/**
 * No class holds more pupils than the limit (G5): neither the largest one, nor is any counted as too large (超额班). Where the
 * largest one was not reported, as in statistics by size bands, no class counted as too large says the same, unless an edition
 * asks for smaller classes than those that are counted.
 */
final class ClassSizeRule implements ItemRule {

    static final String MEASURE = "CLASS_SIZE";

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        return county.schools().stream()
                .flatMap(school -> school.stages().stream().map(stage -> judge(item, school, stage)))
                .toList();
    }

    private static Finding judge(Item item, SchoolFacts facts, Stage stage) {
        var limit = item.limit(MEASURE, stage);
        var largest = SchoolFacts.column(stage, "LARGEST_CLASS");
        var oversize = SchoolFacts.column(stage, "OVERSIZE_CLASSES");
        var size = facts.amount(largest);
        var over = facts.amount(oversize);
        var none = over.map(count -> count.signum() == 0);
        var fits = size.map(value -> Compared.admits(limit, value))
                .or(() -> none.filter(noOversize -> noOversize && isCountedBy(limit, oversize)));
        return new Finding(
                facts.school().code(),
                stage,
                limit,
                size.orElse(null),
                Compared.all(List.of(fits, none)),
                List.of(Input.of(facts.school(), largest), Input.of(facts.school(), oversize)),
                Formula.Sum.of(List.of(Input.of(facts.school(), largest))),
                Sentences.of(facts.school(), limit, stage.name(), Sentences.shown(size), Sentences.shown(over)));
    }

    private static boolean isCountedBy(Limit limit, Column oversize) {
        var above = oversize.countedAbove();
        return above.isPresent() && Compared.admits(limit, Rational.of(above.getAsInt()));
    }
}
