package org.junheng.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.Plan;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Stage;
import org.springframework.stereotype.Service;

/** A gap analysis as a workbook. */
@Service
public class GapPaper {

    private final Texts texts;

    GapPaper(Texts texts) {
        this.texts = texts;
    }

    /** The analysis with the plan over so many years, as an xlsx file. */
    public byte[] of(GapAnalysis analysis, int years) {
        var budget = analysis.budget(years);
        return Paper.write(texts, paper -> {
            summary(paper, analysis);
            costs(paper, analysis);
            units(paper, analysis);
            coefficients(paper, analysis);
            items(paper, analysis);
            measures(paper, analysis, budget);
            budget(paper, analysis, budget);
        });
    }

    private static void summary(Paper paper, GapAnalysis analysis) {
        var sheet = paper.sheet("planning.gap.summary", "planning.paper.what", "planning.paper.value");
        var assessment = analysis.assessment();
        sheet.row(paper.word("planning.paper.county"), assessment.county().value());
        sheet.row(paper.word("planning.paper.year"), assessment.year().value());
        sheet.row(paper.word("planning.paper.edition"), assessment.edition().value());
        sheet.row(paper.word("assessment.result.resource"), verdict(paper, assessment.resource()));
        sheet.row(paper.word("assessment.result.overall"), verdict(paper, assessment.verdict()));
        sheet.row(paper.word("planning.gap.units.count"), analysis.units().size());
        sheet.row(paper.word("planning.gap.cost"), analysis.cost().orElse(null));
        sheet.row(paper.word("planning.gap.bound"), analysis.bound().orElse(null));
        sheet.row(
                paper.word("planning.gap.distance"),
                analysis.distance().map(share -> percent(share)).orElse(null));
        if (analysis.plan() instanceof Plan.Impossible impossible) {
            sheet.row(paper.word("planning.gap.impossible.missing"), String.join("; ", impossible.missing()));
        }
        sheet.row(paper.word("planning.gap.assumptions"));
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).toPlainString() + "%";
    }

    private static String verdict(Paper paper, Enum<?> verdict) {
        return paper.word("assessment.verdict." + verdict);
    }

    private static void costs(Paper paper, GapAnalysis analysis) {
        var sheet = paper.sheet(
                "planning.cost.title",
                "planning.column.item",
                "planning.cost.price",
                "planning.cost.per",
                "planning.cost.move");
        analysis.costs()
                .costs()
                .forEach(cost -> sheet.row(
                        item(paper, cost.item()),
                        cost.price(),
                        paper.word("planning.unit." + cost.counted()),
                        cost.moving().orElse(null)));
    }

    private static String item(Paper paper, String code) {
        return code + " " + paper.word("assessment.short." + code);
    }

    private static void units(Paper paper, GapAnalysis analysis) {
        var sheet = paper.sheet(
                "planning.gap.units",
                "planning.column.school",
                "planning.column.code",
                "planning.column.stage",
                "planning.column.pupils",
                "planning.column.item",
                "planning.column.value",
                "planning.column.threshold",
                "planning.column.toThreshold",
                "planning.column.toFloor",
                "planning.column.mayMiss");
        for (var unit : analysis.units()) {
            for (var lack : unit.lacks()) {
                sheet.row(
                        unit.name(),
                        unit.school(),
                        stage(paper, unit.stage()),
                        unit.pupils(),
                        item(paper, lack.item()),
                        Optional.ofNullable(lack.value()).orElse(paper.word("assessment.units.missing")),
                        lack.threshold(),
                        lack.toThreshold(),
                        lack.toFloor(),
                        unit.mayMiss().contains(lack.item()) ? paper.word("planning.gap.mayMiss") : null);
            }
        }
    }

    private static String stage(Paper paper, @Nullable Stage stage) {
        return stage == null ? paper.word("planning.stage.shared") : paper.word("assessment.stage." + stage);
    }

    private static void coefficients(Paper paper, GapAnalysis analysis) {
        var sheet = paper.sheet(
                "assessment.result.coefficients",
                "planning.column.item",
                "planning.column.stage",
                "planning.column.today",
                "planning.column.limit",
                "planning.column.afterPlan");
        var after = analysis.after();
        analysis.assessment().stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .forEach(one -> sheet.row(
                        item(paper, one.item()),
                        stage(paper, one.stage()),
                        one.value().orElse(null),
                        one.limit(),
                        after == null ? null : value(after.coefficient(one.stage(), one.item()))));
    }

    private static @Nullable BigDecimal value(Coefficient coefficient) {
        return coefficient.value().orElse(null);
    }

    private static void items(Paper paper, GapAnalysis analysis) {
        var sheet = paper.sheet(
                "planning.gap.items",
                "planning.column.item",
                "assessment.units.verdict",
                "planning.column.missing",
                "planning.column.unit",
                "assessment.result.why");
        for (var item : analysis.items()) {
            var title = item.item() + " " + analysis.edition().item(item.item()).title();
            var verdict = verdict(paper, item.verdict());
            for (var one : item.shortfalls()) {
                var words = paper.word(one.sentence().key(), one.sentence().parameters());
                sheet.row(title, verdict, one.missing(), unit(paper, one.unit()), words);
            }
            if (item.shortfalls().isEmpty()) {
                sheet.row(title, verdict, null, null, String.join("; ", item.missing()));
            }
        }
    }

    private static String unit(Paper paper, String unit) {
        return unit.isEmpty() ? paper.word("planning.unit.points") : unit;
    }

    private static void measures(Paper paper, GapAnalysis analysis, Budget budget) {
        var sheet = paper.sheet(
                "planning.gap.measures",
                "planning.column.school",
                "planning.column.code",
                "planning.column.stage",
                "planning.column.item",
                "planning.column.amount",
                "planning.column.unit",
                "planning.column.from",
                "planning.column.cost",
                "planning.column.inYear");
        for (var measure : analysis.measures()) {
            sheet.row(
                    measure.name(),
                    measure.school(),
                    stage(paper, measure.stage()),
                    item(paper, measure.item()),
                    measure.amount(),
                    paper.word("planning.unit."
                            + analysis.costs().of(measure.item()).counted()),
                    measure.from().map(Measure.Giver::name).orElse(null),
                    measure.cost(),
                    Objects.requireNonNull(budget.year().get(measure.school())));
        }
    }

    private static void budget(Paper paper, GapAnalysis analysis, Budget budget) {
        var heads = new ArrayList<>(List.of(
                paper.word("planning.column.item"),
                paper.word("planning.column.department"),
                paper.word("planning.column.together")));
        IntStream.rangeClosed(1, budget.years()).forEach(year -> heads.add(paper.word("planning.budget.year", year)));
        heads.add(paper.word("planning.budget.total"));
        var sheet = paper.sheet("planning.budget.title", heads);
        for (var row : BudgetRow.of(analysis, budget)) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(item(paper, row.item().code()));
            cells.add(row.lead());
            cells.add(String.join("; ", row.others()));
            cells.addAll(row.years());
            cells.add(row.total());
            sheet.row(cells.toArray());
        }
        var cells = new ArrayList<@Nullable Object>();
        cells.add(paper.word("planning.budget.total"));
        cells.add(null);
        cells.add(null);
        IntStream.rangeClosed(1, budget.years()).forEach(year -> cells.add(budget.sum(year)));
        cells.add(budget.sum(0));
        sheet.row(cells.toArray());
    }
}
