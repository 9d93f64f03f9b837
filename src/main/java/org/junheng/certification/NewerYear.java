package org.junheng.certification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.SchoolCode;
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

    /**
     * What a unit has in both years: its pupils, and its value of every resource item, in the standard's order.
     *
     * @param frozenPupils absent if it is new, or they were not reported
     * @param newestPupils absent if it is gone, or they were not reported
     */
    public record UnitFigures(
            SchoolCode school,
            String name,
            Stage stage,
            @Nullable Long frozenPupils,
            @Nullable Long newestPupils,
            List<ItemFigure> items) {

        public UnitFigures {
            items = List.copyOf(items);
        }

        /** Whether pupils or any value differ. */
        public boolean isOther() {
            return !Objects.equals(frozenPupils, newestPupils) || items.stream().anyMatch(ItemFigure::isOther);
        }
    }

    /**
     * A unit's value of a resource item in both years.
     *
     * @param frozen absent if the unit is new
     * @param newest absent if it is gone
     */
    public record ItemFigure(
            String item,
            @Nullable UnitItem frozen,
            @Nullable UnitItem newest) {

        /** The newest value less the frozen one; empty if one of them is missing. */
        public Optional<Rational> difference() {
            var before = exact(frozen);
            var after = exact(newest);
            return before == null || after == null ? Optional.empty() : Optional.of(after.minus(before));
        }

        private boolean isOther() {
            return !Objects.equals(exact(frozen), exact(newest));
        }

        private static @Nullable Rational exact(@Nullable UnitItem item) {
            return item == null ? null : item.exact();
        }
    }

    /**
     * The value of an item other than the resource items in both years, as the county's figures give it.
     *
     * @param frozen absent if it cannot be told
     * @param newest likewise
     */
    public record ItemValue(
            String item, @Nullable String frozen, @Nullable String newest) {}

    /** The figures of every unit of either year: those of the case first, then the new ones. */
    public List<UnitFigures> figures() {
        return pairs().map(NewerYear::figures).toList();
    }

    /** The values of all items that have one in either year, in the standard's order. */
    public List<ItemValue> values() {
        return frozen.items().stream()
                .flatMap(item -> newest.items().stream()
                        .filter(other -> other.item().equals(item.item()))
                        .map(other -> new ItemValue(item.item(), item.value(), other.value())))
                .filter(one -> one.frozen() != null || one.newest() != null)
                .toList();
    }

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
        return pairs().map(NewerYear::change)
                .filter(change -> !Objects.equals(change.frozen(), change.newest()))
                .toList();
    }

    /** A unit of either year with its verdicts. */
    private record Pair(
            TeachingUnit unit,
            @Nullable UnitVerdict frozen,
            @Nullable UnitVerdict newest) {}

    private Stream<Pair> pairs() {
        var stay = frozen.units().stream()
                .map(unit -> new Pair(unit.unit(), unit, find(newest, unit).orElse(null)));
        var come = newest.units().stream()
                .filter(unit -> find(frozen, unit).isEmpty())
                .map(unit -> new Pair(unit.unit(), null, unit));
        return Stream.concat(stay, come);
    }

    private static UnitFigures figures(Pair pair) {
        var before = pair.frozen();
        var after = pair.newest();
        var items = Stream.of(before, after)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(UnitVerdict::items)
                .orElse(List.of());
        return new UnitFigures(
                pair.unit().school(),
                pair.unit().name(),
                pair.unit().stage(),
                before == null ? null : before.unit().pupils(),
                after == null ? null : after.unit().pupils(),
                items.stream()
                        .map(item -> new ItemFigure(item.item(), find(before, item.item()), find(after, item.item())))
                        .toList());
    }

    private static @Nullable UnitItem find(@Nullable UnitVerdict verdict, String item) {
        if (verdict == null) {
            return null;
        }
        return verdict.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    private static UnitChange change(Pair pair) {
        var unit = pair.unit();
        var frozen = pair.frozen();
        var newest = pair.newest();
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
