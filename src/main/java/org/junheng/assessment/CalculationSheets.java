package org.junheng.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Service;

/**
 * The calculation as a workbook (核算底稿): the figures as reported, and live formulas from them to every value and coefficient, so
 * that a statistician can follow and repeat it by hand.
 *
 * <p>A spreadsheet computes in binary; where a value lies on its limit to the fifteenth digit, the application's exact verdict counts.
 */
@Service
public class CalculationSheets {

    private final Assessments assessments;
    private final Workbooks workbooks;
    private final Texts texts;

    CalculationSheets(Assessments assessments, Workbooks workbooks, Texts texts) {
        this.assessments = assessments;
        this.workbooks = workbooks;
        this.texts = texts;
    }

    /** The calculation of these statistics against this edition, as an xlsx file. */
    public byte[] of(CountyStatistics statistics, Edition edition) {
        var assessment = assessments.assess(statistics, edition);
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var paper = new CalculationPaper(workbook, texts);
            var limits = new LimitsSheet(paper, edition);
            var raw = new FiguresSheet(paper, statistics, workbooks);
            for (var stage : Stage.values()) {
                var units = new UnitsSheet(paper, edition, raw, limits, stage);
                units.write(ResourceRules.of(stage, assessment.units()));
                new CoefficientsSheet(paper, edition, units, limits).write();
            }
            var county = new CountyFiguresSheet(paper, statistics, workbooks);
            var rooms = new RoomsSheet(paper, statistics, workbooks);
            new FindingsSheet(paper, statistics, raw, county, rooms).write(assessment.items());
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
