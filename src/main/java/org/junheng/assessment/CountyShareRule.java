package org.junheng.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Item;

/** In the county a part reaches a share of its whole, both sums of its figures. A share of nothing is open. */
record CountyShareRule(String measure, Sum part, Sum whole) implements ItemRule {

    /** Figures that are added, and others that are taken away. */
    record Sum(List<CountyFigure> plus, List<CountyFigure> minus) {

        static Sum of(CountyFigure... figures) {
            return new Sum(List.of(figures), List.of());
        }

        Sum without(CountyFigure... figures) {
            return new Sum(plus, List.of(figures));
        }

        Stream<CountyFigure> figures() {
            return Stream.concat(plus.stream(), minus.stream());
        }

        /** Empty if one of them was not reported. */
        Optional<Rational> in(CountyFacts county) {
            var sum = Rational.ZERO;
            for (var figure : figures().toList()) {
                var amount = county.figure(figure).map(Rational::of);
                if (amount.isEmpty()) {
                    return Optional.empty();
                }
                sum = plus.contains(figure) ? sum.plus(amount.get()) : sum.minus(amount.get());
            }
            return Optional.of(sum);
        }

        Formula.Sum formula(CountyFacts county) {
            return new Formula.Sum(inputs(plus, county), inputs(minus, county));
        }

        private static List<Input> inputs(List<CountyFigure> figures, CountyFacts county) {
            return figures.stream().map(figure -> Input.of(county, figure)).toList();
        }
    }

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        var limit = item.limit(measure, null);
        var some = part.in(county);
        var all = whole.in(county);
        var share = all.filter(sum -> sum.signum() > 0).flatMap(sum -> some.map(amount -> amount.over(sum)));
        var inputs = Stream.concat(part.figures(), whole.figures())
                .map(figure -> Input.of(county, figure))
                .toList();
        return List.of(new Finding(
                null,
                null,
                limit,
                share.orElse(null),
                share.map(value -> Compared.verdict(limit, value)).orElse(Verdict.UNDETERMINED),
                inputs,
                new Formula.Share(part.formula(county), whole.formula(county)),
                Sentences.of(
                        limit,
                        null,
                        share.map(value -> Sentences.shown(value, limit)).orElse("–"),
                        Sentences.shown(some),
                        Sentences.shown(all))));
    }
}
