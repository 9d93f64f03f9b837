package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Digest;

/** An assessment as one text, number by number as exact fractions: the same figures and edition give the same text for ever. */
final class Canonical {

    private final List<String> lines = new ArrayList<>();

    private Canonical() {}

    static Digest digest(CountyAssessment assessment) {
        return Digest.of(String.join("\n", of(assessment)));
    }

    /** One line a verdict, in the order of the assessment. */
    static List<String> of(CountyAssessment assessment) {
        var text = new Canonical();
        text.line(
                assessment.edition(),
                assessment.county(),
                assessment.year(),
                assessment.resource(),
                assessment.verdict(),
                assessment.unreadable());
        assessment.stages().forEach(text::stage);
        assessment.units().forEach(text::unit);
        assessment.items().forEach(text::item);
        return text.lines;
    }

    private void stage(StageResult stage) {
        line("stage", stage.stage(), stage.units(), stage.complying());
        for (var one : stage.coefficients()) {
            line("coefficient", one.stage(), one.item(), plain(one.limit()), one.mean(), one.squared(), one.verdict());
        }
    }

    private void unit(UnitVerdict verdict) {
        var unit = verdict.unit();
        line("unit", unit.school(), unit.stage(), unit.pupils(), unit.share(), verdict.name());
        for (var one : verdict.items()) {
            line(
                    "value",
                    one.item(),
                    plain(one.threshold().minimum()),
                    plain(one.threshold().floor()),
                    one.amount(),
                    one.exact(),
                    one.reach());
        }
    }

    private void item(ItemVerdict verdict) {
        line("item", verdict.item(), verdict.verdict(), verdict.value());
        for (var one : verdict.basis().findings()) {
            line(
                    "finding",
                    one.school(),
                    one.stage(),
                    one.limit().measure(),
                    one.limit().relation(),
                    plain(one.limit().value()),
                    one.value(),
                    one.verdict());
        }
    }

    private static String plain(BigDecimal number) {
        return Rational.of(number).toString();
    }

    private void line(@Nullable Object... parts) {
        var line = new StringBuilder();
        for (var part : parts) {
            line.append(Optional.ofNullable(part).map(Objects::toString).orElse("-"))
                    .append('\t');
        }
        lines.add(line.toString());
    }
}
