package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junheng.assessment.Screened.Path;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.schooldata.CountyColumns;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;

/** Screens counties by columns under one edition, and decides exactly where columns do not tell; for one thread. */
final class CountyScreen {

    private static final int SHOWN = 15;
    private static final RegionCode NOWHERE = RegionCode.NATION;
    private static final SchoolYear NEVER = new SchoolYear(2000);

    private final Edition edition;
    private final List<StageScreen> stages;
    private final boolean exact;

    CountyScreen(Edition edition) {
        this.edition = edition;
        this.stages = Arrays.stream(Stage.values())
                .map(stage -> new StageScreen(edition, stage))
                .toList();
        this.exact = isExact(edition.splitting());
    }

    /** Whether no edition's number is too fine or too large for columns to be compared exactly. */
    private boolean isExact(Map<String, Map<String, BigDecimal>> splitting) {
        var weight = 1L;
        var weights = 1L;
        for (var levels : splitting.values()) {
            var scale =
                    levels.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
            for (var each : levels.values()) {
                if (each.signum() <= 0 || each.precision() + scale > 9) {
                    return false;
                }
                weight =
                        Math.max(weight, each.movePointRight(Math.max(0, scale)).longValueExact());
            }
            weights = Math.max(weights, weight * levels.size());
        }
        var largest = weight;
        var sum = weights;
        return stages.stream().allMatch(stage -> stage.isExact(largest, sum));
    }

    Screened screen(CountyColumns county) {
        var screened = new ScreenedStage[stages.size()];
        for (var place = 0; place < screened.length; place++) {
            var stage = exact ? stages.get(place).screen(county) : null;
            if (stage == null) {
                return exactly(new CountyStatistics(NOWHERE, NEVER, county.rows(), Map.of(), 0));
            }
            screened[place] = stage;
        }
        return Screened.of(List.of(screened), Path.COLUMNS);
    }

    /** The same by exact fractions. */
    Screened exactly(CountyStatistics county) {
        var rules = new ResourceRules(edition);
        var judge = new UnitJudge(edition);
        var units = county.units(rules.reading()).stream().map(judge::judge).toList();
        return Screened.of(
                Arrays.stream(Stage.values())
                        .map(stage -> stage(rules.stage(stage, units), ResourceRules.of(stage, units)))
                        .toList(),
                Path.EXACT);
    }

    private static ScreenedStage stage(StageResult result, List<UnitVerdict> units) {
        return new ScreenedStage(
                result.stage(),
                result.units(),
                result.complying(),
                (int) units.stream()
                        .filter(UnitVerdict.Failed.class::isInstance)
                        .count(),
                result.coefficients().stream()
                        .map(coefficient -> item(coefficient, units))
                        .toList());
    }

    private static ScreenedItem item(Coefficient coefficient, List<UnitVerdict> units) {
        var verdicts = units.stream()
                .map(unit -> ItemRules.because(unit, coefficient.item()))
                .toList();
        return new ScreenedItem(
                coefficient.item(),
                coefficient.verdict(),
                squared(coefficient),
                verdicts.isEmpty() ? Verdict.MET : Verdict.all(verdicts));
    }

    private static double squared(Coefficient coefficient) {
        var squared = coefficient.squared();
        return squared == null ? Double.NaN : squared.rounded(SHOWN).doubleValue();
    }
}
