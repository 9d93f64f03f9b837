package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;

/** The formula of a finding with its figures filled in, step by step in words. Symbols are read in both languages. */
final class FindingSteps {

    private static final String NEXT = " · ";

    private final Finding finding;

    FindingSteps(Finding finding) {
        this.finding = finding;
    }

    /** From the figures over the limit that holds to the sentence that sums it up. */
    List<Message> of(String item) {
        var steps = new ArrayList<Message>();
        missing().ifPresent(steps::add);
        var formula = finding.formula();
        if (formula != null && formula.inputs().stream().noneMatch(Input::isMissing)) {
            steps.addAll(calculation(item, formula));
        }
        var limit = finding.limit();
        steps.add(Message.of("assessment.lineage.limit." + finding.verdict(), Sentences.shown(limit)));
        if (limit.promiseYears() != null) {
            steps.add(Message.of("assessment.lineage.relief", limit.promiseYears()));
        }
        steps.add(finding.sentence());
        return steps;
    }

    private Optional<Message> missing() {
        var names = finding.missing().stream().map(Input::name).distinct().collect(Collectors.joining(NEXT));
        return names.isEmpty() ? Optional.empty() : Optional.of(Message.of("assessment.lineage.missing", names));
    }

    private List<Message> calculation(String item, Formula formula) {
        return switch (formula) {
            case Formula.Sum sum -> result(item, written(sum));
            case Formula.Share share -> result(item, factor(share.part()) + " ÷ " + factor(share.whole()));
            case Formula.Rooms rooms ->
                List.of(
                        Message.of(
                                "assessment.lineage.rooms",
                                term(rooms.areas()),
                                Sentences.shown(rooms.least()),
                                Sentences.shown(Optional.ofNullable(finding.value()))),
                        Message.of(
                                "assessment.lineage.rooms.needed",
                                factor(rooms.classes()) + " ÷ "
                                        + rooms.classesPerRoom().toPlainString(),
                                needed(rooms)));
        };
    }

    /** Where nothing can be divided, what that means for the verdict. */
    private List<Message> result(String item, String written) {
        var value = finding.value();
        return value == null
                ? List.of(Message.of(
                        finding.verdict() == Verdict.MET ? "assessment.lineage.nothing" : "assessment.lineage.noShare",
                        written))
                : List.of(Message.of("assessment.lineage.result", item, written, LineageFormula.shown(value)));
    }

    private static String needed(Formula.Rooms rooms) {
        var classes = rooms.classes().plus().stream()
                .map(input -> new BigDecimal(input.value() == null ? "0" : input.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = Rational.of(classes).over(Rational.of(rooms.classesPerRoom()));
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), 0, RoundingMode.CEILING)
                .toPlainString();
    }

    private static String factor(Formula.Sum sum) {
        return sum.inputs().size() > 1 ? "(" + written(sum) + ")" : written(sum);
    }

    private static String written(Formula.Sum sum) {
        var plus = sum.plus().stream().map(FindingSteps::term).collect(Collectors.joining(" + "));
        var minus = sum.minus().stream().map(input -> " − " + term(input)).collect(Collectors.joining());
        return plus + minus;
    }

    private static String term(Input input) {
        return input.name() + " " + input.value();
    }
}
