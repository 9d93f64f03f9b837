package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Rational;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/**
 * In every school a part reaches a share of its whole: trained and certified teachers of all teachers (G9, G12), the training funds
 * of the operating budget (Q4). Of nothing, nothing is asked. More certified teachers than there are in both stages are those of
 * the senior stage, too, so that nothing is known of the others.
 */
record SchoolShareRule(String measure, Column part, Whole whole) implements ItemRule {

    /** What the part is a share of. */
    enum Whole {
        TEACHERS,
        OPERATING_BUDGET;

        SchoolFacts.Tally of(SchoolFacts school) {
            return switch (this) {
                case TEACHERS -> school.total("TEACHERS");
                case OPERATING_BUDGET ->
                    new SchoolFacts.Tally(
                            school.amount(Column.OPERATING_BUDGET).orElse(Rational.ZERO),
                            List.of(Input.of(school.school(), Column.OPERATING_BUDGET)));
            };
        }
    }

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        var limit = item.limit(measure, null);
        return county.employers().stream().map(school -> judge(limit, school)).toList();
    }

    private Finding judge(Limit limit, SchoolFacts facts) {
        var all = whole.of(facts);
        var some = facts.amount(part);
        var inputs = new ArrayList<Input>();
        inputs.add(Input.of(facts.school(), part));
        inputs.addAll(all.inputs());
        var known = some.isPresent() && all.isComplete();
        var beyond = whole == Whole.TEACHERS && known && some.orElseThrow().compareTo(all.known()) > 0;
        return new Finding(
                facts.school().code(),
                null,
                limit,
                known && !beyond && all.known().signum() > 0
                        ? some.orElseThrow().over(all.known())
                        : null,
                Compared.all(List.of(
                        some.map(amount -> amount.compareTo(all.known().times(Rational.of(limit.value()))) >= 0),
                        all.isComplete() && !beyond ? Optional.of(true) : Optional.empty())),
                inputs,
                new Formula.Share(Formula.Sum.of(List.of(inputs.getFirst())), Formula.Sum.of(all.inputs())),
                Sentences.of(
                        facts.school(),
                        limit,
                        beyond ? "beyond" : null,
                        Sentences.shown(some),
                        Sentences.shown(Optional.of(all.known()))));
    }
}
