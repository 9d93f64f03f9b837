package org.junheng.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;

/** A scenario as the interface answers it. Numbers are texts, exact or with at least twelve decimals. */
record ScenarioAnswer(ScenarioLine scenario, OutcomeLine outcome) {

    /**
     * What is kept of a scenario.
     *
     * @param edition absent for the one in force for the county
     * @param statistics the import it starts from; absent where it starts from the workbook of this {@code file}
     * @param savedAt has to be named by whoever keeps it again
     */
    record ScenarioLine(
            UUID id,
            String county,
            int year,
            String name,
            @Nullable String edition,
            @Nullable UUID statistics,
            @Nullable String file,
            List<ChangeLine> changes,
            String savedBy,
            Instant savedAt) {}

    /** What the changes would lead to, beside today. */
    record OutcomeLine(
            String edition,
            VerdictLine today,
            VerdictLine then,
            List<UnitLine> units,
            List<ItemLine> items,
            List<String> impossible) {}

    /** A judgement in short. */
    record VerdictLine(Verdict resource, Verdict verdict, List<StageLine> stages) {}

    /** A stage with its coefficients in the standard's order. */
    record StageLine(Stage stage, int units, int complying, List<CoefficientLine> coefficients) {}

    /** A difference coefficient; the value is null if undetermined. */
    record CoefficientLine(String item, @Nullable String value, String limit, Verdict verdict) {}

    /** A unit that is judged otherwise; null where there is none. */
    record UnitLine(
            String school,
            String name,
            Stage stage,
            @Nullable String today,
            @Nullable String then) {}

    /** An item that is judged otherwise. */
    record ItemLine(String item, Verdict today, Verdict then) {}

    static ScenarioAnswer of(Scenario scenario, Edition edition, Outcome outcome, Texts texts) {
        return new ScenarioAnswer(line(scenario), line(edition, outcome, texts));
    }

    static ScenarioLine line(Scenario scenario) {
        var statistics = switch (scenario.basis()) {
            case Basis.Imported imported -> imported.statistics().value();
            case Basis.Draft ignored -> null;
        };
        var file = switch (scenario.basis()) {
            case Basis.Imported ignored -> null;
            case Basis.Draft draft -> draft.fileName();
        };
        return new ScenarioLine(
                scenario.id().value(),
                scenario.county().value(),
                scenario.year().value(),
                scenario.name(),
                scenario.edition() == null ? null : scenario.edition().value(),
                statistics,
                file,
                scenario.changes().stream().map(ChangeLine::of).toList(),
                scenario.saved().name(),
                scenario.saved().at());
    }

    private static OutcomeLine line(Edition edition, Outcome outcome, Texts texts) {
        return new OutcomeLine(
                edition.id().value(),
                line(outcome.today()),
                line(outcome.then()),
                outcome.units().stream()
                        .map(unit -> new UnitLine(
                                unit.school(), unit.name(), unit.stage(), name(unit.today()), name(unit.then())))
                        .toList(),
                outcome.items().stream()
                        .map(item -> new ItemLine(item.item(), item.today(), item.then()))
                        .toList(),
                outcome.impossible().stream()
                        .map(message -> texts.get(message.key(), message.parameters()))
                        .toList());
    }

    private static @Nullable String name(@Nullable UnitVerdict verdict) {
        return verdict == null ? null : verdict.name();
    }

    static VerdictLine line(CountyAssessment assessment) {
        return new VerdictLine(
                assessment.resource(),
                assessment.verdict(),
                assessment.stages().stream()
                        .map(stage -> new StageLine(
                                stage.stage(),
                                stage.units(),
                                stage.complying(),
                                stage.coefficients().stream()
                                        .map(one -> new CoefficientLine(
                                                one.item(),
                                                one.value()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse(null),
                                                one.limit().toPlainString(),
                                                one.verdict()))
                                        .toList()))
                        .toList());
    }
}
