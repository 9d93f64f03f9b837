package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.platform.text.Texts;
import org.junheng.platform.text.TextsFixture;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.SchoolKind;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Stage;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas of the calculation workbook, computed by a spreadsheet engine, come to the application's own results. */
class CalculationSheetsTest {

    private static final double TOLERANCE = 1e-9;

    /** A variance of zero leaves binary noise of 1e-16, its root so much. */
    private static final double ROOT_TOLERANCE = 1e-7;

    private static final int AMOUNTS = 4;
    private static final int ITEMS = 7;
    private static final int RANDOM_COUNTIES = 10;

    private final Texts texts = TextsFixture.texts();
    private final Assessments assessments = new Assessments();
    private final Editions editions = new Editions();

    @ParameterizedTest
    @ValueSource(strings = {"county-meets", "county-falls-short"})
    void The_formulas_of_a_sample_county_give_its_verdicts(String name) throws IOException {
        compare(WorkbookFixture.sample(name).statistics());
    }

    @Test
    void Campuses_missing_figures_splitting_and_reliefs_are_in_the_formulas() throws IOException {
        var main = StatisticsFixture.school(1, SchoolKind.TWELVE_YEAR, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "301");
            cells.put(Column.JUNIOR_PUPILS, "199");
            cells.put(Column.SENIOR_PUPILS, "77");
            cells.put(Column.DENSE_CENTRE, "YES");
            cells.put(Column.BORROWED_SPORT_AREA, "1234.5");
        });
        var campus = StatisticsFixture.primary(2, cells -> {
            cells.put(Column.COUNTED, "NO");
            cells.put(Column.MAIN_SCHOOL, main.code().value());
            cells.put(Column.PRIMARY_LARGEST_CLASS, "47");
            cells.put(Column.MUSIC_ROOMS, "120;30");
        });
        var small = StatisticsFixture.primary(3, cells -> {
            cells.put(Column.SETTING, "RURAL");
            cells.put(Column.PRIMARY_PUPILS, "60");
            cells.put(Column.PRIMARY_SPORT_ART, "0");
            cells.put(Column.PRIMARY_VISITING, "1");
        });
        var missing = StatisticsFixture.junior(4, StatisticsFixture.without(Column.EQUIPMENT));
        var poor = StatisticsFixture.junior(5, cells -> cells.put(Column.JUNIOR_BACKBONE, "5"));

        compare(StatisticsFixture.county(main, campus, small, missing, poor));
    }

    @Test
    void Attached_classes_share_what_their_school_has() throws IOException {
        var primary = StatisticsFixture.primary(1, cells -> cells.put(Column.JUNIOR_PUPILS, "90"));
        var secondary = StatisticsFixture.school(2, SchoolKind.COMPLETE_SECONDARY, cells -> {
            cells.put(Column.PRIMARY_PUPILS, "120");
            cells.put(Column.JUNIOR_PUPILS, "300");
            cells.put(Column.SENIOR_PUPILS, "310");
        });
        var junior = StatisticsFixture.junior(3, cells -> {});
        var campus = StatisticsFixture.primary(4, cells -> {
            cells.put(Column.COUNTED, "NO");
            cells.put(Column.MAIN_SCHOOL, junior.code().value());
        });

        compare(StatisticsFixture.county(primary, secondary, junior, campus));
    }

    @Test
    void The_formulas_of_random_counties_give_their_verdicts() throws IOException {
        for (var seed = 1; seed <= RANDOM_COUNTIES; seed++) {
            var rows = new RandomCounty(seed).rows();
            if (RecomputationTest.assess(rows).stages().stream().allMatch(stage -> stage.units() > 0)) {
                compare(RecomputationTest.county(rows));
            }
        }
    }

    private void compare(CountyStatistics statistics) throws IOException {
        var edition = editions.national();
        var assessment = assessments.assess(statistics, edition);
        var file = new CalculationSheets(assessments, WorkbookFixture.workbooks(), texts).of(statistics, edition);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getCreationHelper().createFormulaEvaluator().clearAllCachedResultValues();
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            for (var stage : assessment.stages()) {
                var name = texts.get("assessment.stage." + stage.stage());
                compareUnits(sheet(workbook, "units", name), assessment, stage.stage());
                compareCoefficients(sheet(workbook, "coefficients", name), stage);
            }
            compareFindings(sheet(workbook, "findings", ""), assessment);
        }
    }

    private void compareUnits(XSSFSheet sheet, CountyAssessment assessment, Stage stage) {
        var units = ResourceRules.of(stage, assessment.units());
        assertThat(sheet.getLastRowNum()).isEqualTo(units.size());
        for (var index = 0; index < units.size(); index++) {
            var row = sheet.getRow(index + 1);
            var verdict = units.get(index);
            for (var item = 0; item < ITEMS; item++) {
                var judged = verdict.items().get(item);
                var value = row.getCell(AMOUNTS + ITEMS + item);
                if (judged.exact() == null) {
                    assertThat(value.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
                } else {
                    assertThat(value.getNumericCellValue())
                            .as("%s %s", verdict.unit(), judged.item())
                            .isCloseTo(judged.value().orElseThrow().doubleValue(), within(TOLERANCE));
                }
                var reach = judged.reach() == Reach.MISSING
                        ? "missing"
                        : judged.reach().name();
                assertThat(row.getCell(AMOUNTS + 2 * ITEMS + item).getStringCellValue())
                        .isEqualTo(texts.get("assessment.worksheet." + reach));
            }
            assertThat(row.getCell(AMOUNTS + 3 * ITEMS).getStringCellValue())
                    .isEqualTo(texts.get("assessment.worksheet." + verdict.name()));
        }
    }

    private void compareCoefficients(XSSFSheet sheet, StageResult stage) {
        for (var index = 0; index < ITEMS; index++) {
            var row = sheet.getRow(index + 1);
            var coefficient = stage.coefficients().get(index);
            assertThat(row.getCell(7).getStringCellValue())
                    .isEqualTo(texts.get("assessment.worksheet." + coefficient.verdict()));
            coefficient
                    .value()
                    .ifPresent(value -> assertThat(number(row.getCell(5)))
                            .as("%s %s", stage.stage(), coefficient.item())
                            .isCloseTo(value.doubleValue(), within(ROOT_TOLERANCE)));
        }
    }

    /** Every comparison of every item but R1–R7 is in the sheet; its formula gives the number that was judged. */
    private void compareFindings(XSSFSheet sheet, CountyAssessment assessment) {
        var row = 0;
        for (var item : assessment.items()) {
            for (var finding : item.basis().findings()) {
                if (finding.formula() == null) {
                    continue;
                }
                var cells = sheet.getRow(++row);
                assertThat(cells.getCell(0).getStringCellValue()).isEqualTo(item.item());
                var value = cells.getCell(5);
                if (finding.value() == null) {
                    assertThat(value.getStringCellValue())
                            .isEqualTo(texts.get(
                                    finding.missing().isEmpty()
                                            ? "assessment.worksheet.noShare"
                                            : "assessment.worksheet.missing"));
                    continue;
                }
                assertThat(value.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(value.getNumericCellValue())
                        .as("%s %s of %s", item.item(), finding.limit().measure(), finding.school())
                        .isCloseTo(Decimals.of(finding.value()).doubleValue(), within(TOLERANCE));
                if (finding.school() == null) {
                    assertThat(cells.getCell(10).getStringCellValue())
                            .isEqualTo(texts.get("assessment.worksheet." + finding.verdict()));
                }
            }
        }
        assertThat(sheet.getLastRowNum()).isEqualTo(row);
        assertThat(row).isPositive();
    }

    private static double number(Cell cell) {
        return cell.getNumericCellValue();
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String key, String stage) {
        return Objects.requireNonNull(workbook.getSheet(texts.get("assessment.worksheet." + key, stage)));
    }
}
