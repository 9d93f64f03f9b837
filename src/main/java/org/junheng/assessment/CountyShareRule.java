package org.junheng.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Item;

/**
 * In the county a part reaches a share of its whole, both sums of its figures.
 *
 * @param ofNothing what it means that the whole was reported as zero
 */
record CountyShareRule(String measure, Sum part, Sum whole, OfNothing ofNothing) implements ItemRule {

    /** What is said of a part of nothing. */
    enum OfNothing {
        /** Nobody is there of whom anything could be asked: children entitled to a place. */
        ASKS_NOTHING,
        /** What every county has is not there, so that nothing can be said: teachers, pay, places. */
        SAYS_NOTHING
    }

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
        var nobody = ofNothing == OfNothing.ASKS_NOTHING && isZero(some) && isZero(all);
        var inputs = Stream.concat(part.figures(), whole.figures())
                .map(figure -> Input.of(county, figure))
                .toList();
        return List.of(new Finding(
                null,
                null,
                limit,
                share.orElse(null),
                share.map(value -> Compared.verdict(limit, value)).orElse(nobody ? Verdict.MET : Verdict.UNDETERMINED),
                inputs,
                new Formula.Share(part.formula(county), whole.formula(county)),
                Sentences.of(
                        limit,
                        variant(nobody, all),
                        share.map(value -> Sentences.shown(value, limit)).orElse("–"),
                        Sentences.shown(some),
                        Sentences.shown(all))));
    }

    private static @Nullable String variant(boolean nobody, Optional<Rational> all) {
        if (nobody) {
            return "nobody";
        }
        return all.filter(sum -> sum.signum() <= 0).isPresent() ? "nothing" : null;
    }

    private static boolean isZero(Optional<Rational> sum) {
        return sum.filter(value -> value.signum() == 0).isPresent();
    }
}
