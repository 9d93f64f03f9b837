package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.schooldata.Level;
import org.junheng.schooldata.ReadingRules;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** The rules of the resource items over all units of a county. */
final class ResourceRules {

    private final Edition edition;

    ResourceRules(Edition edition) {
        this.edition = edition;
    }

    /** How the edition reads rows into units. */
    ReadingRules reading() {
        var scope = edition.scope();
        var weights = edition.splitting().entrySet().stream()
                .collect(Collectors.toMap(kind -> SchoolKind.valueOf(kind.getKey()), kind -> levels(kind.getValue())));
        return new ReadingRules(
                scope.teachingPointMinimum(),
                scope.privateSchools(),
                scope.smallRural().from(),
                scope.smallRural().to(),
                weights);
    }

    StageResult stage(Stage stage, List<UnitVerdict> all) {
        var units = of(stage, all);
        var complying = (int) units.stream()
                .filter(verdict -> verdict instanceof UnitVerdict.Passed)
                .count();
        var coefficients = edition.items(Item.Area.RESOURCE).stream()
                .map(item -> coefficient(item, stage, units))
                .toList();
        return new StageResult(stage, units.size(), complying, coefficients);
    }

    private Coefficient coefficient(Item item, Stage stage, List<UnitVerdict> units) {
        var weighted = new ArrayList<Coefficient.Weighted>();
        for (var verdict : units) {
            var amount = item(verdict, item.code()).amount();
            var pupils = verdict.unit().pupils();
            if (amount == null || pupils == null) {
                return Coefficient.missing(item.code(), stage, edition.coefficientLimit(stage));
            }
            weighted.add(new Coefficient.Weighted(pupils, amount));
        }
        return Coefficient.of(item.code(), stage, edition.coefficientLimit(stage), item.pupilsPerUnit(), weighted);
    }

    static List<UnitVerdict> of(Stage stage, List<UnitVerdict> units) {
        return units.stream().filter(verdict -> verdict.unit().stage() == stage).toList();
    }

    static UnitItem item(UnitVerdict verdict, String code) {
        for (var item : verdict.items()) {
            if (item.item().equals(code)) {
                return item;
            }
        }
        throw new IllegalArgumentException("Item %s was not judged".formatted(code));
    }

    private static Map<Level, BigDecimal> levels(Map<String, BigDecimal> weights) {
        var levels = new EnumMap<Level, BigDecimal>(Level.class);
        weights.forEach((level, weight) -> levels.put(Level.valueOf(level), weight));
        return levels;
    }
}
