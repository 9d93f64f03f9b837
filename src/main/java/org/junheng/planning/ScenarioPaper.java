package org.junheng.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.UnitVerdict;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.shared.Stage;
import org.springframework.stereotype.Service;

/** Scenarios beside today, as a workbook. */
@Service
public class ScenarioPaper {

    private final Texts texts;
    private final ChangeTexts changes;

    ScenarioPaper(Texts texts, ChangeTexts changes) {
        this.texts = texts;
        this.changes = changes;
    }

    /**
     * A scenario with what it leads to.
     *
     * @param before the figures that it starts from
     */
    public record Played(String name, CountyStatistics before, List<Change> changes, Outcome outcome) {}

    /** One or more scenarios, as an xlsx file. */
    public byte[] of(List<Played> scenarios) {
        return Paper.write(texts, paper -> {
            comparison(paper, scenarios);
            units(paper, scenarios);
            items(paper, scenarios);
            changes(paper, scenarios);
        });
    }

    private static void comparison(Paper paper, List<Played> scenarios) {
        var heads = new ArrayList<>(List.of(
                paper.word("planning.column.item"),
                paper.word("planning.column.stage"),
                paper.word("planning.column.limit")));
        for (var scenario : scenarios) {
            heads.add(paper.word("planning.scenario.todayOf", scenario.name()));
            heads.add(scenario.name());
        }
        var sheet = paper.sheet("planning.scenario.comparison", heads);
        sheet.row(row(
                paper.word("assessment.result.resource"),
                null,
                null,
                scenarios,
                assessment -> verdict(paper, assessment.resource())));
        sheet.row(row(
                paper.word("assessment.result.overall"),
                null,
                null,
                scenarios,
                assessment -> verdict(paper, assessment.verdict())));
        for (var stage : Stage.values()) {
            var name = paper.word("assessment.stage." + stage);
            sheet.row(row(
                    paper.word("planning.scenario.complying"),
                    name,
                    null,
                    scenarios,
                    assessment -> complying(assessment, stage)));
            for (var one :
                    scenarios.getFirst().outcome().today().stages().getFirst().coefficients()) {
                var limit = scenarios
                        .getFirst()
                        .outcome()
                        .today()
                        .coefficient(stage, one.item())
                        .limit();
                var item = one.item() + " " + paper.word("assessment.short." + one.item());
                sheet.row(row(
                        item,
                        name,
                        limit,
                        scenarios,
                        assessment -> assessment
                                .coefficient(stage, one.item())
                                .value()
                                .orElse(null)));
            }
        }
    }

    private static @Nullable Object[] row(
            String what,
            @Nullable String stage,
            @Nullable BigDecimal limit,
            List<Played> scenarios,
            Function<CountyAssessment, @Nullable Object> value) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(what);
        cells.add(stage);
        cells.add(limit);
        for (var scenario : scenarios) {
            cells.add(value.apply(scenario.outcome().today()));
            cells.add(value.apply(scenario.outcome().then()));
        }
        return cells.toArray();
    }

    private static String complying(CountyAssessment assessment, Stage stage) {
        return assessment.stages().stream()
                .filter(result -> result.stage() == stage)
                .map(result -> result.complying() + " / " + result.units())
                .findFirst()
                .orElse("");
    }

    private static String verdict(Paper paper, Enum<?> verdict) {
        return paper.word("assessment.verdict." + verdict);
    }

    private static void units(Paper paper, List<Played> scenarios) {
        var sheet = paper.sheet(
                "planning.scenario.units",
                "planning.scenario.name",
                "planning.column.school",
                "planning.column.code",
                "planning.column.stage",
                "planning.column.today",
                "planning.scenario.then");
        for (var scenario : scenarios) {
            for (var change : scenario.outcome().units()) {
                sheet.row(
                        scenario.name(),
                        change.name(),
                        change.school(),
                        paper.word("assessment.stage." + change.stage()),
                        verdict(paper, change.today()),
                        verdict(paper, change.then()));
            }
        }
    }

    private static String verdict(Paper paper, @Nullable UnitVerdict verdict) {
        return verdict == null
                ? paper.word("planning.scenario.noUnit")
                : paper.word("assessment.unit.verdict." + verdict.name());
    }

    private static void items(Paper paper, List<Played> scenarios) {
        var sheet = paper.sheet(
                "planning.scenario.items",
                "planning.scenario.name",
                "planning.column.item",
                "planning.column.today",
                "planning.scenario.then");
        for (var scenario : scenarios) {
            for (var change : scenario.outcome().items()) {
                sheet.row(
                        scenario.name(), change.item(), verdict(paper, change.today()), verdict(paper, change.then()));
            }
        }
    }

    private void changes(Paper paper, List<Played> scenarios) {
        var sheet = paper.sheet(
                "planning.scenario.changes",
                "planning.scenario.name",
                "planning.column.school",
                "planning.scenario.what",
                "planning.column.today",
                "planning.scenario.then");
        for (var scenario : scenarios) {
            for (var line : changes.of(scenario.before(), scenario.changes())) {
                sheet.row(scenario.name(), line.school(), line.what(), line.today(), line.then());
            }
        }
    }
}
