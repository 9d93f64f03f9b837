package org.junheng.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseId;
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

    /** A sentence a line; one that says so where nothing is wanting. */
    String of(CaseId id, CountyAssessment assessment) {
        var lines = new ArrayList<String>();
        var schools = new LinkedHashMap<String, List<Shortfall>>();
        var result = indicators.judge(id);
        result.shortfalls()
                .forEach(one -> schools.computeIfAbsent(one.school() + one.stage(), key -> new ArrayList<>())
                        .add(one));
        if (!schools.isEmpty()) {
            lines.add(shown.word("paper.gap.schools", schools.size()));
        }
        schools.values().forEach(lacks -> lines.add(school(lacks)));
        assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .filter(one -> one.verdict() != Verdict.MET)
                .forEach(one -> lines.add(shown.word(
                        "paper.gap.coefficient." + one.verdict(),
                        shown.word("standard.stage." + one.stage()),
                        one.item(),
                        shown.value(one),
                        one.limit().toPlainString())));
        result.items()
                .forEach(item -> lines.add(shown.word(
                        item.claim() == null ? "paper.gap.item.unsaid" : "paper.gap.item.notMet", item.item())));
        return lines.isEmpty() ? shown.word("paper.gap.none") : String.join("\n", lines);
    }

    private String school(List<Shortfall> lacks) {
        var first = lacks.getFirst();
        var all = lacks.stream().map(this::lack).collect(Collectors.joining(shown.word("paper.gap.and")));
        return shown.word("paper.gap.school", first.name(), shown.word("standard.stage." + first.stage()), all);
    }

    private String lack(Shortfall one) {
        var value = one.value();
        if (value == null) {
            return shown.word("paper.gap.missing", one.item());
        }
        var missing = one.missing();
        return shown.word(
                "paper.gap.lack",
                one.item(),
                value.toPlainString(),
                one.threshold().toPlainString(),
                missing == null ? shown.missing() : plain(missing),
                shown.word("paper.unit." + one.item()));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
