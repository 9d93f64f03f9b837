package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** The sheet of the standard's limits; formulas refer to it, so that none of them holds a limit itself. */
final class LimitsSheet {

    private static final int PER_STAGE = 3;
    private static final int FIRST = 3;

    private final XSSFSheet sheet;
    private final List<Item> items;

    LimitsSheet(CalculationPaper paper, Edition edition) {
        this.items = edition.items(Item.Area.RESOURCE);
        this.sheet = paper.sheet(
                paper.word("limits"),
                List.of(
                        paper.word("item"),
                        paper.word("title"),
                        paper.word("perPupils"),
                        header(paper, Stage.PRIMARY, "minimum"),
                        header(paper, Stage.PRIMARY, "floor"),
                        header(paper, Stage.PRIMARY, "limit"),
                        header(paper, Stage.JUNIOR, "minimum"),
                        header(paper, Stage.JUNIOR, "floor"),
                        header(paper, Stage.JUNIOR, "limit")));
        for (var index = 0; index < items.size(); index++) {
            row(index + 1, items.get(index), edition);
        }
        CalculationPaper.write(sheet, items.size() + 1, 0, paper.word("tolerated"));
        CalculationPaper.write(sheet, items.size() + 1, 2, BigDecimal.valueOf(edition.tolerated()));
        CalculationPaper.write(sheet, items.size() + 3, 0, paper.word("note"));
    }

    private static String header(CalculationPaper paper, Stage stage, String key) {
        return paper.word("ofStage", paper.text("assessment.stage." + stage), paper.word(key));
    }

    private void row(int row, Item item, Edition edition) {
        CalculationPaper.write(sheet, row, 0, item.code());
        CalculationPaper.write(sheet, row, 1, item.title());
        CalculationPaper.write(sheet, row, 2, BigDecimal.valueOf(item.pupilsPerUnit()));
        for (var stage : Stage.values()) {
            var threshold = item.threshold(stage).orElseThrow();
            var column = first(stage);
            CalculationPaper.write(sheet, row, column, threshold.minimum());
            CalculationPaper.write(sheet, row, column + 1, threshold.floor());
            CalculationPaper.write(sheet, row, column + 2, edition.coefficientLimit(stage));
        }
    }

    private static int first(Stage stage) {
        return switch (stage) {
            case PRIMARY -> FIRST;
            case JUNIOR -> FIRST + PER_STAGE;
        };
    }

    String perPupils(int item) {
        return CalculationPaper.at(sheet, item + 1, 2);
    }

    String minimum(int item, Stage stage) {
        return CalculationPaper.at(sheet, item + 1, first(stage));
    }

    String floor(int item, Stage stage) {
        return CalculationPaper.at(sheet, item + 1, first(stage) + 1);
    }

    String coefficient(int item, Stage stage) {
        return CalculationPaper.at(sheet, item + 1, first(stage) + 2);
    }

    String tolerated() {
        return CalculationPaper.at(sheet, items.size() + 1, 2);
    }
}
