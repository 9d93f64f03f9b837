package org.junheng.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseId;
import org.junheng.certification.IndicatorResult;
import org.junheng.certification.IndicatorResult.Shortfall;
import org.junheng.certification.Indicators;
import org.springframework.stereotype.Component;

/** What is wanting, in words: school by school what each lacks, coefficient by coefficient, item by item (差距分析). */
@Component
class Gaps {

    private final Indicators indicators;
    private final Shown shown;

    Gaps(Indicators indicators, Shown shown) {
        this.indicators = indicators;
        this.shown = shown;
    }

    /** What is wanting, said once, and school by school in a table. */
    record Found(String text, List<Map<String, String>> rows) {}

    Found of(CaseId id, CountyAssessment assessment) {
        var result = indicators.judge(id);
        return new Found(
                text(result, assessment),
                result.shortfalls().stream().map(this::row).toList());
    }

    /** A sentence a line; one that says so where nothing is wanting. */
    private String text(IndicatorResult result, CountyAssessment assessment) {
        var lines = new ArrayList<String>();
        var schools = result.shortfalls().stream()
                .map(one -> one.school() + one.stage())
                .distinct()
                .count();
        if (schools > 0) {
            lines.add(
                    shown.word("paper.gap.schools", schools, result.shortfalls().size()));
        }
        assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .filter(one -> one.verdict() != Verdict.MET)
                .forEach(one -> lines.add(shown.word(
                        "paper.gap.coefficient." + one.verdict(),
                        shown.word("standard.stage." + one.stage()),
                        one.item(),
                        shown.value(one),
                        one.limit().toPlainString())));
        items(result, lines);
        return lines.isEmpty() ? shown.word("paper.gap.none") : String.join("\n", lines);
    }

    private void items(IndicatorResult result, List<String> lines) {
        var notMet = codes(result.items().stream().filter(item -> item.claim() != null));
        var unsaid = codes(result.items().stream().filter(item -> item.claim() == null));
        if (!notMet.isEmpty()) {
            lines.add(shown.word("paper.gap.item.notMet", notMet));
        }
        if (!unsaid.isEmpty()) {
            lines.add(shown.word("paper.gap.item.unsaid", unsaid));
        }
    }

    private String codes(Stream<IndicatorResult.ItemShortfall> items) {
        return items.map(IndicatorResult.ItemShortfall::item).collect(Collectors.joining(shown.word("paper.and")));
    }

    /** In the order of the statistics. */
    private Map<String, String> row(Shortfall one) {
        var value = one.value();
        var missing = one.missing();
        return Map.of(
                "name", one.name(),
                "stage", shown.word("standard.stage." + one.stage()),
                "item", one.item(),
                "value", value == null ? shown.missing() : value.toPlainString(),
                "threshold", one.threshold().toPlainString(),
                "lacking",
                        missing == null
                                ? shown.word("paper.gap.missing")
                                : shown.word("paper.gap.lack", plain(missing), shown.word("paper.unit." + one.item())));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
