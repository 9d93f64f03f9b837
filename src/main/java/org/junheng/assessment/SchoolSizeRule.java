package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.SchoolKind;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/**
 * A school holds no more pupils of compulsory education than the limit of its kind (G4). Schools built early, and those most of
 * whose pupils are children of migrant workers (随迁子女), have a higher one as a relief.
 */
final class SchoolSizeRule implements ItemRule {

    static final String MEASURE = "PUPILS";

    private static final String COMBINED = "PUPILS_COMBINED";
    private static final String RELIEVED = "_RELIEVED";

    @Override
    public List<Finding> apply(Item item, CountyFacts county) {
        return county.schools().stream().map(school -> judge(item, school)).toList();
    }

    private static Finding judge(Item item, SchoolFacts facts) {
        var pupils = facts.total("PUPILS");
        var kind = facts.school().kind();
        var measure = kind == SchoolKind.NINE_YEAR || kind == SchoolKind.TWELVE_YEAR ? COMBINED : MEASURE;
        var usual = item.limit(measure, null);
        if (Compared.admits(usual, pupils.known())) {
            var verdict = pupils.isComplete() ? Verdict.MET : Verdict.UNDETERMINED;
            return finding(facts, pupils, usual, verdict, List.of());
        }
        var relieved = item.limit(measure + RELIEVED, null);
        var entitled = entitled(item, facts, pupils);
        var limit = entitled.orElse(true) ? relieved : usual;
        var verdict = Compared.all(List.of(
                Optional.of(Compared.admits(limit, pupils.known())),
                entitled,
                pupils.isComplete() ? Optional.of(true) : Optional.empty()));
        return finding(
                facts,
                pupils,
                limit,
                verdict,
                List.of(Input.of(facts.school(), Column.BUILT), Input.of(facts.school(), Column.MIGRANT_PUPILS)));
    }

    /** Whether the relief holds; empty if that depends on something not reported. */
    private static Optional<Boolean> entitled(Item item, SchoolFacts facts, SchoolFacts.Tally pupils) {
        var early =
                facts.amount(Column.BUILT).map(year -> Compared.admits(item.limit("BUILT_EARLIER_UNTIL", null), year));
        var mostly = isMostlyMigrant(item, facts, pupils);
        if (early.orElse(false) || mostly.orElse(false)) {
            return Optional.of(true);
        }
        return early.isPresent() && mostly.isPresent() ? Optional.of(false) : Optional.empty();
    }

    /** Pupils that were not reported can only lower the share, so that a low one is certain without them. */
    private static Optional<Boolean> isMostlyMigrant(Item item, SchoolFacts facts, SchoolFacts.Tally pupils) {
        if (pupils.known().signum() == 0) {
            return Optional.empty();
        }
        return facts.amount(Column.MIGRANT_PUPILS)
                .map(migrants -> Compared.admits(item.limit("MIGRANT_SHARE", null), migrants.over(pupils.known())))
                .filter(mostly -> pupils.isComplete() || !mostly);
    }

    private static Finding finding(
            SchoolFacts facts, SchoolFacts.Tally pupils, Limit limit, Verdict verdict, List<Input> relief) {
        var inputs = new ArrayList<>(pupils.inputs());
        inputs.addAll(relief);
        var value = pupils.isComplete() ? pupils.known() : null;
        return new Finding(
                facts.school().code(),
                null,
                limit,
                value,
                verdict,
                inputs,
                Formula.Sum.of(pupils.inputs()),
                Sentences.of(facts.school(), limit, null, Sentences.shown(Optional.of(pupils.known()))));
    }
}
