package org.junheng.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.Setting;
import org.junheng.shared.Stage;
import org.junheng.standard.Item;

/**
 * Figures of the county that are measured as they are reported, one for each stage.
 *
 * @param setting set if a figure is asked only where there may be a public school of its stage in this setting
 */
record CountyFigureRule(
        String measure,
        Map<Stage, CountyFigure> figures,
        @Nullable Setting setting) implements ItemRule {

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        return figures.entrySet().stream()
                .filter(each -> setting == null || county.mayHave(setting, each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> judge(item, county, each.getKey(), each.getValue()))
                .toList();
    }

    private Finding judge(Item item, CountyFacts county, Stage stage, CountyFigure figure) {
        var limit = item.limit(measure, stage);
        var value = county.figure(figure).map(Rational::of);
        return new Finding(
                null,
                figures.size() > 1 ? stage : null,
                limit,
                value.orElse(null),
                value.map(amount -> Compared.verdict(limit, amount)).orElse(Verdict.UNDETERMINED),
                List.of(Input.of(county, figure)),
                Formula.Sum.of(List.of(Input.of(county, figure))),
                Sentences.of(
                        limit,
                        figures.size() > 1 ? stage.name() : null,
                        value.map(amount -> Sentences.shown(amount, limit)).orElse("–")));
    }
}
