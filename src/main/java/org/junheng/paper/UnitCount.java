package org.junheng.paper;

import java.util.Arrays;
import java.util.List;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.UnitVerdict;
import org.junheng.shared.Stage;

/** How many units of a stage pass, fail, or cannot be judged. */
record UnitCount(Stage stage, int passed, int failed, int open) {

    static List<UnitCount> of(CountyAssessment assessment) {
        return Arrays.stream(Stage.values()).map(stage -> of(assessment, stage)).toList();
    }

    private static UnitCount of(CountyAssessment assessment, Stage stage) {
        var own = assessment.units().stream()
                .filter(unit -> unit.unit().stage() == stage)
                .toList();
        return new UnitCount(
                stage,
                count(own, UnitVerdict.Passed.class),
                count(own, UnitVerdict.Failed.class),
                count(own, UnitVerdict.Undetermined.class));
    }

    private static int count(List<UnitVerdict> units, Class<? extends UnitVerdict> verdict) {
        return (int) units.stream().filter(verdict::isInstance).count();
    }

    int all() {
        return passed + failed + open;
    }
}
