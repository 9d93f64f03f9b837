package org.junheng.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Reach;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.UnitVerdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Records;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.casefile.StepRecord;
import org.junheng.certification.IndicatorResult.CoefficientResult;
import org.junheng.certification.IndicatorResult.ItemShortfall;
import org.junheng.certification.IndicatorResult.Shortfall;
import org.junheng.certification.IndicatorResult.StageSummary;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.shared.Actor;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges what a county has prepared: its figures by calculation, its other items by what it states of them. */
@Service
public class Indicators {

    private final Casefiles casefiles;
    private final CountyFigures figures;
    private final Statements statements;
    private final Assessments assessments;
    private final Editions editions;
    private final Records records;

    Indicators(
            Casefiles casefiles,
            CountyFigures figures,
            Statements statements,
            Assessments assessments,
            Editions editions,
            Records records) {
        this.casefiles = casefiles;
        this.figures = figures;
        this.statements = statements;
        this.assessments = assessments;
        this.editions = editions;
        this.records = records;
    }

    /** The result that was kept last. */
    public Optional<StepRecord<IndicatorResult>> latest(CaseId id) {
        return records.latest(id, IndicatorResult.KIND);
    }

    /** All results that were kept, the first first. */
    List<StepRecord<IndicatorResult>> all(CaseId id) {
        return records.all(id, IndicatorResult.KIND);
    }

    /** Calculates by what the case holds now, and keeps the result. */
    @Transactional
    public IndicatorResult calculate(CaseId id, Actor by) {
        var result = judge(id);
        records.put(id, IndicatorResult.KIND, result, by);
        return result;
    }

    /** What a calculation would come to now; keeps nothing. */
    public IndicatorResult judge(CaseId id) {
        var casefile = casefiles.get(id);
        var edition = editions.get(casefile.edition());
        var counted = figures.adoptedId(id);
        var assessment = assessments.assess(figures.adopted(id), edition);
        var items = notMet(id, edition);
        return new IndicatorResult(
                assessment.isResourceMet() && items.isEmpty(),
                assessment.resource(),
                casefiles.digest(id).value(),
                counted.toString(),
                assessment.digest().value(),
                assessment.stages().stream()
                        .map(stage -> new StageSummary(stage.stage(), stage.units(), stage.complying()))
                        .toList(),
                assessment.stages().stream()
                        .flatMap(stage -> stage.coefficients().stream())
                        .map(Indicators::result)
                        .toList(),
                shortfalls(assessment, edition),
                items);
    }

    private List<ItemShortfall> notMet(CaseId id, Edition edition) {
        var stated = edition.stated().stream().map(Item::code).toList();
        return statements.of(id).stream()
                .filter(one -> stated.contains(one.item().code()))
                .map(one -> new ItemShortfall(
                        one.item().code(), one.statement().map(Statement::claim).orElse(null)))
                .filter(one -> one.claim() != Claim.MET)
                .toList();
    }

    private static CoefficientResult result(Coefficient coefficient) {
        return new CoefficientResult(
                coefficient.stage(),
                coefficient.item(),
                coefficient.shown().orElse(null),
                coefficient.limit(),
                coefficient.verdict());
    }

    private static List<Shortfall> shortfalls(CountyAssessment assessment, Edition edition) {
        return assessment.units().stream()
                .filter(unit -> !(unit instanceof UnitVerdict.Passed))
                .flatMap(unit -> shortfalls(unit, edition))
                .toList();
    }

    private static Stream<Shortfall> shortfalls(UnitVerdict verdict, Edition edition) {
        var unit = verdict.unit();
        return verdict.items().stream()
                .filter(item -> item.reach() != Reach.MET)
                .map(item -> new Shortfall(
                        unit.school().value(),
                        unit.name(),
                        unit.stage(),
                        item.item(),
                        shown(item),
                        item.threshold().minimum(),
                        item.reach(),
                        missing(unit, item, edition.item(item.item()))));
    }

    /** Not rounded where that would hide that the value misses its threshold. */
    static @Nullable BigDecimal shown(UnitItem item) {
        return item.value().isEmpty() ? null : new BigDecimal(item.shown());
    }

    /** People and rooms come whole; areas and money to two decimals. */
    private static @Nullable BigDecimal missing(TeachingUnit unit, UnitItem item, Item rule) {
        var pupils = unit.pupils();
        var amount = item.amount();
        if (pupils == null || amount == null) {
            return null;
        }
        var needed = Rational.of(item.threshold().minimum())
                .times(Rational.of(pupils))
                .over(Rational.of(rule.pupilsPerUnit()));
        var lacking = needed.minus(amount);
        return new BigDecimal(lacking.numerator())
                .divide(new BigDecimal(lacking.denominator()), rule.pupilsPerUnit() > 1 ? 0 : 2, RoundingMode.CEILING);
    }
}
