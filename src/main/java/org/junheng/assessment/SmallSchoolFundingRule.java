package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Level;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.SchoolKind;
import org.junheng.standard.Item;

/** Schools with fewer pupils than the limit are funded as if they had as many (G6). */
final class SmallSchoolFundingRule implements ItemRule {

    static final String MEASURE = "FUNDED_AS";

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        return county.schools().stream().map(school -> judge(item, school)).toList();
    }

    private static Finding judge(Item item, SchoolFacts facts) {
        var limit = item.limit(MEASURE, null);
        var school = facts.school();
        var pupils = pupils(facts);
        var flag = school.text(Column.FUNDED_AS_100);
        var inputs = new ArrayList<>(pupils.inputs());
        var large = Compared.admits(limit, pupils.known());
        if (!large) {
            inputs.add(Input.of(school, Column.FUNDED_AS_100));
        }
        return new Finding(
                school.code(),
                null,
                limit,
                pupils.isComplete() ? pupils.known() : null,
                large ? Verdict.MET : funded(pupils, flag),
                inputs,
                Formula.Sum.of(pupils.inputs()),
                Sentences.of(
                        school,
                        limit,
                        large ? "LARGE" : flag.orElse("OPEN"),
                        Sentences.shown(Optional.of(pupils.known()))));
    }

    private static Verdict funded(SchoolFacts.Tally pupils, Optional<String> flag) {
        if (flag.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (flag.get().equals("YES")) {
            return Verdict.MET;
        }
        return pupils.isComplete() ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    /** All pupils of the school: one with a large senior part is no small school. */
    private static SchoolFacts.Tally pupils(SchoolFacts facts) {
        var compulsory = facts.total("PUPILS");
        var senior = Level.SENIOR.pupils();
        var kind = facts.school().kind();
        var own = kind == SchoolKind.TWELVE_YEAR || kind == SchoolKind.COMPLETE_SECONDARY;
        var amount = facts.amount(senior);
        if (amount.isEmpty() && !own) {
            return compulsory;
        }
        var inputs = new ArrayList<>(compulsory.inputs());
        inputs.add(Input.of(facts.school(), senior));
        return new SchoolFacts.Tally(compulsory.known().plus(amount.orElse(Rational.ZERO)), inputs);
    }
}
