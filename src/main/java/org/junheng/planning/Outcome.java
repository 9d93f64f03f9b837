package org.junheng.planning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.shared.Stage;

/**
 * What changes would lead to, beside what there is today.
 *
 * @param figures as they would be
 * @param impossible what a workbook with these figures would be refused for; nothing that today's would be refused for as well
 */
public record Outcome(
        CountyAssessment today, CountyAssessment then, CountyStatistics figures, List<Message> impossible) {

    public Outcome {
        impossible = List.copyOf(impossible);
    }

    /**
     * A unit that would be judged otherwise, would be gone or would be new.
     *
     * @param today the verdict; absent if the unit is new
     * @param then the verdict; absent if the unit would be gone
     */
    public record UnitChange(
            String school,
            String name,
            Stage stage,
            @Nullable UnitVerdict today,
            @Nullable UnitVerdict then) {

        private boolean isOne() {
            return today == null || then == null || !today.name().equals(then.name());
        }
    }

    /** An item that would be judged otherwise. */
    public record ItemChange(String item, Verdict today, Verdict then) {}

    /** The units whose verdict changes, those of today first. */
    public List<UnitChange> units() {
        var stay = today.units().stream()
                .map(verdict -> change(
                        verdict.unit(), verdict, find(then, verdict.unit()).orElse(null)));
        var come = then.units().stream()
                .filter(verdict -> find(today, verdict.unit()).isEmpty())
                .map(verdict -> change(verdict.unit(), null, verdict));
        return Stream.concat(stay, come).filter(UnitChange::isOne).toList();
    }

    private static UnitChange change(TeachingUnit unit, @Nullable UnitVerdict today, @Nullable UnitVerdict then) {
        return new UnitChange(unit.school().value(), unit.name(), unit.stage(), today, then);
    }

    private static Optional<UnitVerdict> find(CountyAssessment assessment, TeachingUnit unit) {
        return assessment.units().stream()
                .filter(verdict -> verdict.unit().school().equals(unit.school())
                        && verdict.unit().stage() == unit.stage())
                .findFirst();
    }

    /** The items whose verdict changes, in the standard's order. */
    public List<ItemChange> items() {
        return today.items().stream()
                .map(item -> new ItemChange(item.item(), item.verdict(), verdict(then, item.item())))
                .filter(change -> change.today() != change.then())
                .toList();
    }

    private static Verdict verdict(CountyAssessment assessment, String item) {
        return assessment.items().stream()
                .filter(one -> Objects.equals(one.item(), item))
                .map(ItemVerdict::verdict)
                .findFirst()
                .orElse(Verdict.UNDETERMINED);
    }
}
