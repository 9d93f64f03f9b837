package org.junheng.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;

/** An assessment with the trail of its figures, which is followed when somebody asks. */
final class TracedAssessment implements LineageSource {

    private final CountyStatistics statistics;
    private final Edition edition;
    private final CountyAssessment assessment;
    private final Supplier<FigureTrail> trail;

    TracedAssessment(
            CountyStatistics statistics, Edition edition, CountyAssessment assessment, Supplier<FigureTrail> trail) {
        this.statistics = statistics;
        this.edition = edition;
        this.assessment = assessment;
        this.trail = trail;
    }

    @Override
    public Lineage of(SchoolCode code, Stage stage, String item) {
        var verdict = assessment.units().stream()
                .filter(one -> one.unit().school().equals(code) && one.unit().stage() == stage)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("assessment.lineage.unknownUnit", code.value()));
        var judged = verdict.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("assessment.lineage.unknownItem", item));
        var formula = formula(verdict, judged);
        return new Lineage(verdict.unit(), judged, formula.steps(), trail.get().of(code, formula.columns()));
    }

    @Override
    public CoefficientLineage of(Stage stage, String item) {
        var coefficient = assessment.stages().stream()
                .flatMap(result -> result.coefficients().stream())
                .filter(one -> one.stage() == stage && one.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("assessment.lineage.noCoefficient", item));
        var units = ResourceRules.of(stage, assessment.units());
        return new CoefficientLineage(
                coefficient,
                coefficient.squared() == null ? null : Spread.of(assessment, coefficient),
                units.size(),
                units.stream()
                        .filter(unit -> ResourceRules.item(unit, item).exact() == null)
                        .map(unit -> new CoefficientLineage.Gap(
                                unit.unit(),
                                formula(unit, ResourceRules.item(unit, item)).missing()))
                        .toList());
    }

    private LineageFormula formula(UnitVerdict verdict, UnitItem judged) {
        return new LineageFormula(
                school(verdict.unit().school()),
                verdict.unit(),
                new ResourceRules(edition).reading(),
                judged,
                edition.item(judged.item()).pupilsPerUnit());
    }

    @Override
    public ItemLineage of(String item, @Nullable SchoolCode school) {
        var verdict = assessment.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("standard.unknownItem", item));
        var findings = verdict.basis().findings().stream()
                .filter(finding -> school == null || school.equals(finding.school()))
                .toList();
        if (school != null && findings.isEmpty()) {
            throw Refusal.notFound("assessment.lineage.notOfSchool", item, school.value());
        }
        if (findings.isEmpty()) {
            return new ItemLineage(verdict, List.of());
        }
        var followed = trail.get();
        return new ItemLineage(
                verdict,
                findings.stream().map(finding -> part(item, finding, followed)).toList());
    }

    private ItemLineage.Part part(String item, Finding finding, FigureTrail followed) {
        var code = finding.school();
        var columns = finding.inputs().stream()
                .flatMap(input -> input.column().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ItemLineage.Part(
                code == null ? null : school(code).name(),
                finding,
                new FindingSteps(finding).of(item),
                code == null ? List.of() : followed.of(code, columns),
                finding.inputs().stream()
                        .flatMap(input -> input.countyFigure().stream())
                        .distinct()
                        .map(followed::of)
                        .toList());
    }

    private School school(SchoolCode code) {
        return statistics.merged().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
