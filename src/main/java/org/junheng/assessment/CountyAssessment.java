package org.junheng.assessment;

import java.util.List;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.Stage;
import org.junheng.standard.EditionId;

/**
 * The judgement of a county's statistics against an edition of the standard, with everything needed to explain it.
 *
 * @param resource the verdict over the resource items R1–R7 alone
 * @param verdict the verdict over all items
 * @param unreadable how many rows of the statistics could not be read; while there are any, nothing is met
 */
public record CountyAssessment(
        EditionId edition,
        RegionCode county,
        SchoolYear year,
        Verdict resource,
        Verdict verdict,
        List<StageResult> stages,
        List<UnitVerdict> units,
        List<ItemVerdict> items,
        int unreadable) {

    public CountyAssessment {
        stages = List.copyOf(stages);
        units = List.copyOf(units);
        items = List.copyOf(items);
    }

    /**
     * The difference coefficient of a resource item in a stage.
     *
     * @throws IllegalArgumentException if the item is none
     */
    public Coefficient coefficient(Stage stage, String item) {
        return stages.stream()
                .filter(result -> result.stage() == stage)
                .flatMap(result -> result.coefficients().stream())
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no coefficient".formatted(item)));
    }

    /** Whether all resource items are met. */
    public boolean isResourceMet() {
        return resource == Verdict.MET;
    }

    /** The verdict over all items with what it rests on; no county is met while rows could not be read. */
    public CountyVerdict explained() {
        return CountyVerdict.of(items);
    }

    /** The verdict on each stage with what it rests on. */
    public List<StageVerdict> stageVerdicts() {
        return stages.stream()
                .map(stage -> StageVerdict.of(stage, units, unreadable))
                .toList();
    }

    /**
     * The digest of every verdict and number as exact fractions; words are left out. The same figures and edition give the same
     * digest for ever.
     */
    public Digest digest() {
        return Canonical.digest(this);
    }
}
