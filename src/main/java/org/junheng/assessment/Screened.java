package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junheng.shared.Stage;

/**
 * What the figures of a county come to over R1–R7, without the explanation: the same verdicts as {@link Assessments} gives,
 * found in a small part of the time.
 *
 * @param resource the verdict over R1–R7
 * @param stages in their order
 * @param path how it was decided
 */
public record Screened(Verdict resource, List<ScreenedStage> stages, Path path) {

    public Screened {
        stages = List.copyOf(stages);
    }

    /** How it was decided. */
    public enum Path {
        /** By columns: nothing was too near to a limit. */
        COLUMNS,
        /** By exact fractions. */
        EXACT
    }

    /**
     * One stage.
     *
     * @param units how many units are judged
     * @param complying how many of them pass (综合达标)
     * @param failed how many of them fail; of the rest nothing can be said
     * @param items in the standard's order
     */
    public record ScreenedStage(Stage stage, int units, int complying, int failed, List<ScreenedItem> items) {

        public ScreenedStage {
            items = List.copyOf(items);
        }

        /** The verdict over the units and coefficients of the stage. */
        public Verdict verdict() {
            var verdict = failed > 0 ? Verdict.NOT_MET : complying < units ? Verdict.UNDETERMINED : Verdict.MET;
            for (var item : items) {
                verdict = both(verdict, item.coefficient());
            }
            return verdict;
        }
    }

    /**
     * One resource item of a stage.
     *
     * @param coefficient whether the difference coefficient (差异系数) is within its limit
     * @param squared the square of the coefficient for show, rounded and never compared; not a number if undetermined
     * @param units whether a unit fails or stays open because of the item
     */
    public record ScreenedItem(String item, Verdict coefficient, double squared, Verdict units) {

        /** The coefficient for show, to six decimals right; not a number if undetermined. */
        public double value() {
            return Math.sqrt(Math.max(0, squared));
        }

        /** The coefficient to three decimals, as it is published; empty if undetermined. */
        public Optional<String> shown() {
            return Double.isNaN(squared)
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(value())
                            .setScale(3, RoundingMode.HALF_UP)
                            .toPlainString());
        }
    }

    static Screened of(List<ScreenedStage> stages, Path path) {
        var resource = Verdict.MET;
        for (var stage : stages) {
            resource = both(resource, stage.verdict());
        }
        return new Screened(resource, stages, path);
    }

    /** As {@link Verdict#all} has it, for what is asked a million times. */
    private static Verdict both(Verdict one, Verdict other) {
        if (one == Verdict.NOT_MET || other == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return one == Verdict.UNDETERMINED ? one : other;
    }
}
