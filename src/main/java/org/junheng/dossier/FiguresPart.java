package org.junheng.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.UnitVerdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The figures of a dossier, and what they come to: the schools in the statistics' own order in every table. */
@Component
@Order(10)
class FiguresPart implements DossierPart {

    private static final int SHOWN_DECIMALS = 3;

    private final Casefiles casefiles;
    private final Statistics statistics;
    private final Workbooks workbooks;
    private final Editions editions;
    private final Assessments assessments;
    private final ChineseTexts words;

    FiguresPart(
            Casefiles casefiles,
            Statistics statistics,
            Workbooks workbooks,
            Editions editions,
            Assessments assessments,
            ChineseTexts words) {
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.workbooks = workbooks;
        this.editions = editions;
        this.assessments = assessments;
        this.words = words;
    }

    @Override
    public List<DossierFile> of(Actor actor, CaseId id, HandOver handOver) {
        var casefile = casefiles.get(actor, id);
        if (casefile.statistics() == null) {
            return List.of();
        }
        var figures = statistics.get(casefile.statistics());
        var edition = editions.get(casefile.edition());
        var assessment = assessments.assess(figures, edition);
        var folder = words.get("dossier.folder.tables");
        return List.of(
                schools(figures).in(folder),
                county(figures).in(folder),
                coefficients(assessment, edition).in(folder),
                units(assessment, edition).in(folder));
    }

    private Table schools(CountyStatistics figures) {
        var heads = Arrays.stream(Column.values()).map(Column::header).toList();
        return new Table(
                words.get("dossier.table.schools"),
                heads,
                figures.schools().stream().map(this::row).toList());
    }

    private List<String> row(School school) {
        return Arrays.stream(Column.values())
                .map(column -> school.text(column)
                        .map(value -> workbooks.written(column, value))
                        .orElse(""))
                .toList();
    }

    private Table county(CountyStatistics figures) {
        var rows = Arrays.stream(CountyFigure.values())
                .map(figure -> List.of(
                        figure.header(),
                        figures.figure(figure).map(BigDecimal::toPlainString).orElse("")))
                .toList();
        return new Table(words.get("dossier.table.county"), words.all("dossier.county.", "figure", "value"), rows);
    }

    private Table coefficients(CountyAssessment assessment, Edition edition) {
        var rows = assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .map(one -> List.of(
                        words.get("standard.stage." + one.stage()),
                        one.item(),
                        edition.item(one.item()).title(),
                        one.value().map(FiguresPart::shown).orElse(""),
                        one.value().map(BigDecimal::toPlainString).orElse(""),
                        one.limit().toPlainString(),
                        words.get("assessment.verdict." + one.verdict())))
                .toList();
        return new Table(
                words.get("dossier.table.coefficients"),
                words.all("dossier.coefficient.", "stage", "item", "title", "shown", "value", "limit", "verdict"),
                rows);
    }

    private Table units(CountyAssessment assessment, Edition edition) {
        var items = edition.items(Item.Area.RESOURCE);
        var heads = new ArrayList<>(words.all("dossier.unit.", "code", "name", "stage", "pupils"));
        items.forEach(item -> heads.add(item.code() + " " + item.title()));
        heads.add(words.get("dossier.unit.verdict"));
        return new Table(
                words.get("dossier.table.units"),
                heads,
                assessment.units().stream().map(this::row).toList());
    }

    private List<String> row(UnitVerdict verdict) {
        var unit = verdict.unit();
        var pupils = unit.pupils();
        var cells = new ArrayList<>(List.of(
                unit.school().value(),
                unit.name(),
                words.get("standard.stage." + unit.stage()),
                pupils == null ? "" : pupils.toString()));
        verdict.items().forEach(item -> cells.add(item.shown()));
        cells.add(words.get("assessment.unit.verdict." + verdict.name()));
        return cells;
    }

    private static String shown(BigDecimal exact) {
        return exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
