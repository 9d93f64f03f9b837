package org.junheng.assessment;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** The sheet of one stage's difference coefficients (差异系数): totals, mean, weighted deviation, coefficient, limit. */
final class CoefficientsSheet {

    private final CalculationPaper paper;
    private final List<Item> items;
    private final UnitsSheet units;
    private final LimitsSheet limits;
    private final XSSFSheet sheet;

    CoefficientsSheet(CalculationPaper paper, Edition edition, UnitsSheet units, LimitsSheet limits) {
        this.paper = paper;
        this.items = edition.items(Item.Area.RESOURCE);
        this.units = units;
        this.limits = limits;
        var headers =
                List.of("item", "allPupils", "allAmounts", "mean", "deviation", "coefficient", "limit", "verdict");
        this.sheet = paper.sheet(
                paper.word("coefficients", paper.text("assessment.stage." + units.stage())),
                headers.stream().map(paper::word).toList());
    }

    void write() {
        for (var item = 0; item < items.size(); item++) {
            CalculationPaper.write(sheet, item + 1, 0, items.get(item).code());
            if (units.units() > 0) {
                row(item + 1, item);
            }
        }
    }

    private void row(int row, int item) {
        var pupils = units.pupils();
        var values = units.values(item);
        var complete = "COUNT(%s)=ROWS(%s)".formatted(values, values);
        formula(row, 1, complete, "SUM(%s)".formatted(pupils));
        formula(row, 2, complete, "SUM(%s)".formatted(units.amounts(item)));
        formula(row, 3, complete, "%s*%s/%s".formatted(at(row, 2), limits.perPupils(item), at(row, 1)));
        // The mean square less the squared mean: the sum of squared differences is no plain range, which not every
        // program computes.
        formula(
                row,
                4,
                complete,
                "SQRT(MAX(0,SUMPRODUCT(%s,%s,%s)/%s-%s^2))".formatted(pupils, values, values, at(row, 1), at(row, 3)));
        formula(row, 5, complete + "," + at(row, 2) + ">0", "%s/%s".formatted(at(row, 4), at(row, 3)));
        CalculationPaper.formula(sheet, row, 6, limits.coefficient(item, units.stage()));
        CalculationPaper.formula(
                sheet,
                row,
                7,
                "IF(ISNUMBER(%s),IF(ROUND(%s,12)<=%s,%s,%s),%s)"
                        .formatted(
                                at(row, 5),
                                at(row, 5),
                                at(row, 6),
                                paper.quoted("MET"),
                                paper.quoted("NOT_MET"),
                                paper.quoted("UNDETERMINED")));
    }

    private void formula(int row, int column, String condition, String formula) {
        CalculationPaper.formula(
                sheet, row, column, "IF(AND(%s),%s,%s)".formatted(condition, formula, paper.quoted("UNDETERMINED")));
    }

    private static String at(int row, int column) {
        return CalculationPaper.at(row, column);
    }
}
