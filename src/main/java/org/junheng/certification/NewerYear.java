package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.StatisticsVersion;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.shared.Stage;

/**
 * The figures of a newer school year beside those of a case, both judged by the case's edition and by figures alone. They decide
 * nothing: the case stands on its own.
 *
 * @param frozen by the figures of the case
 * @param newest by the newest figures
 * @param version what is known of the newest figures
 */
public record NewerYear(CountyAssessment frozen, CountyAssessment newest, StatisticsVersion version) {

    /** An item that comes out otherwise. */
    public record ItemChange(String item, Verdict frozen, Verdict newest) {}

    /**
     * A unit that comes out otherwise.
     *
     * @param frozen {@code PASSED}, {@code FAILED} or {@code UNDETERMINED}; absent if it is new
     * @param newest likewise; absent if it is gone
     */
    public record UnitChange(
            String school,
            String name,
            Stage stage,
            @Nullable String frozen,
            @Nullable String newest) {}

    /** The items that come out otherwise, in the standard's order. */
    public List<ItemChange> items() {
        return frozen.items().stream()
                .flatMap(item -> newest.items().stream()
                        .filter(other -> other.item().equals(item.item()))
                        .map(ItemVerdict::verdict)
                        .filter(verdict -> verdict != item.verdict())
                        .map(verdict -> new ItemChange(item.item(), item.verdict(), verdict)))
                .toList();
    }

    /** The units that come out otherwise: those of the case first, then the new ones. */
    public List<UnitChange> units() {
        var stay = frozen.units().stream()
                .map(unit -> change(unit.unit(), unit, find(newest, unit).orElse(null)));
        var come = newest.units().stream()
                .filter(unit -> find(frozen, unit).isEmpty())
                .map(unit -> change(unit.unit(), null, unit));
        return Stream.concat(stay, come)
                .filter(change -> !Objects.equals(change.frozen(), change.newest()))
                .toList();
    }

    private static UnitChange change(TeachingUnit unit, @Nullable UnitVerdict frozen, @Nullable UnitVerdict newest) {
        return new UnitChange(
                unit.school().value(),
                unit.name(),
                unit.stage(),
                frozen == null ? null : frozen.name(),
                newest == null ? null : newest.name());
    }

    private static Optional<UnitVerdict> find(CountyAssessment assessment, UnitVerdict wanted) {
        return assessment.units().stream()
                .filter(one -> one.unit().school().equals(wanted.unit().school())
                        && one.unit().stage() == wanted.unit().stage())
                .findFirst();
    }
}
