package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Level;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.ReadingRules;
import org.junheng.schooldata.Resource;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** The sheet of one stage's units: pupils, share, amounts, values and reaches, each computed from the figures sheet. */
final class UnitsSheet {

    private static final int CODE = 0;
    private static final int PUPILS = 2;
    private static final int SHARE = 3;
    private static final int AMOUNTS = 4;

    /** Digits to which both sides are rounded before they are compared, so that binary noise decides nothing. */
    private static final int DIGITS = 9;

    private final CalculationPaper paper;
    private final ReadingRules rules;
    private final List<Item> items;
    private final FiguresSheet figures;
    private final LimitsSheet limits;
    private final Stage stage;
    private final XSSFSheet sheet;
    private int last;

    UnitsSheet(CalculationPaper paper, Edition edition, FiguresSheet figures, LimitsSheet limits, Stage stage) {
        this.paper = paper;
        this.rules = new ResourceRules(edition).reading();
        this.items = edition.items(Item.Area.RESOURCE);
        this.figures = figures;
        this.limits = limits;
        this.stage = stage;
        this.sheet = paper.sheet(paper.word("units", paper.text("assessment.stage." + stage)), headers());
    }

    private List<String> headers() {
        var headers = new ArrayList<String>();
        for (var key : List.of("code", "school", "pupils", "share")) {
            headers.add(paper.word(key));
        }
        items.forEach(item -> headers.add(paper.word("amountOf", item.code())));
        items.forEach(item -> headers.add(paper.word("valueOf", item.code())));
        items.forEach(item -> headers.add(paper.word("reachOf", item.code())));
        headers.add(paper.word("verdict"));
        return headers;
    }

    void write(List<UnitVerdict> units) {
        for (var verdict : units) {
            write(++last, verdict.unit());
        }
    }

    Stage stage() {
        return stage;
    }

    int units() {
        return last;
    }

    String pupils() {
        return CalculationPaper.range(sheet, PUPILS, 1, last);
    }

    String amounts(int item) {
        return CalculationPaper.range(sheet, AMOUNTS + item, 1, last);
    }

    String values(int item) {
        return CalculationPaper.range(sheet, AMOUNTS + items.size() + item, 1, last);
    }

    private void write(int row, TeachingUnit unit) {
        CalculationPaper.write(sheet, row, CODE, unit.school().value());
        CalculationPaper.write(sheet, row, CODE + 1, unit.name());
        put(
                row,
                PUPILS,
                unit.pupils() == null
                        ? null
                        : sum(row, Level.valueOf(stage.name()).pupils()));
        put(row, SHARE, unit.share() == null ? null : share(row, unit));
        for (var item = 0; item < items.size(); item++) {
            var resource = ResourceItem.of(items.get(item).code());
            put(row, AMOUNTS + item, unit.amount(resource).isEmpty() ? null : amount(row, unit, resource));
            CalculationPaper.formula(sheet, row, AMOUNTS + items.size() + item, value(row, item));
            CalculationPaper.formula(sheet, row, AMOUNTS + 2 * items.size() + item, reach(row, item));
        }
        CalculationPaper.formula(sheet, row, AMOUNTS + 3 * items.size(), verdict(row));
    }

    private void put(int row, int column, @Nullable String formula) {
        if (formula == null) {
            CalculationPaper.write(sheet, row, column, paper.word("missing"));
        } else {
            CalculationPaper.formula(sheet, row, column, formula);
        }
    }

    private String sum(int row, Column column) {
        return figures.sum(column, CalculationPaper.at(row, CODE));
    }

    private String share(int row, TeachingUnit unit) {
        var weights = rules.weights(figures.school(unit.school()));
        var own = weights.get(Level.valueOf(stage.name()));
        if (own == null) {
            return "1";
        }
        var total = weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> weighted(row, each.getKey(), each.getValue()))
                .collect(Collectors.joining("+"));
        return weighted(row, Level.valueOf(stage.name()), own) + "/(" + total + ")";
    }

    private String weighted(int row, Level level, BigDecimal weight) {
        return weight.toPlainString() + "*" + sum(row, level.pupils());
    }

    private String amount(int row, TeachingUnit unit, Resource resource) {
        var terms = unit.terms(resource).stream()
                .map(term -> (term.subtracted() ? "-" : "+") + sum(row, term.column()))
                .collect(Collectors.joining());
        var share = resource.isShared() ? CalculationPaper.at(row, SHARE) + "*" : "";
        var factor = resource.factor().equals(Rational.ONE) ? "" : "*" + resource.factor();
        return "%s(%s)%s".formatted(share, terms.substring(1), factor);
    }

    private String value(int row, int item) {
        var amount = CalculationPaper.at(row, AMOUNTS + item);
        var pupils = CalculationPaper.at(row, PUPILS);
        return "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s*%s/%s,%s)"
                .formatted(amount, pupils, amount, limits.perPupils(item), pupils, paper.quoted("missing"));
    }

    private String reach(int row, int item) {
        var value = CalculationPaper.at(row, AMOUNTS + items.size() + item);
        var minimum = limits.minimum(item, stage);
        return "IF(ISNUMBER(%s),IF(%s,%s,IF(%s,%s,%s)),%s)"
                .formatted(
                        value,
                        atLeast(value, minimum),
                        paper.quoted("MET"),
                        atLeast(value, minimum + "*" + limits.floor(item, stage)),
                        paper.quoted("WITHIN_FLOOR"),
                        paper.quoted("BELOW_FLOOR"),
                        paper.quoted("missing"));
    }

    private static String atLeast(String value, String least) {
        return "ROUND(%s,%d)>=ROUND(%s,%d)".formatted(value, DIGITS, least, DIGITS);
    }

    private String verdict(int row) {
        var first = AMOUNTS + 2 * items.size();
        var reaches = CalculationPaper.at(row, first) + ":" + CalculationPaper.at(row, first + items.size() - 1);
        var within = count(reaches, "WITHIN_FLOOR");
        var below = count(reaches, "BELOW_FLOOR");
        return "IF(OR(%s>0,%s+%s>%s),%s,IF(%s>0,%s,%s))"
                .formatted(
                        below,
                        below,
                        within,
                        limits.tolerated(),
                        paper.quoted("FAILED"),
                        count(reaches, "missing"),
                        paper.quoted("UNDETERMINED"),
                        paper.quoted("PASSED"));
    }

    private String count(String reaches, String key) {
        return "COUNTIF(%s,%s)".formatted(reaches, paper.quoted(key));
    }
}
