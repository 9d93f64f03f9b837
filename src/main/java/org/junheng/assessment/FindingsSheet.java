package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.standard.Limit;

/** The sheet of the items other than R1–R7: every comparison, its value computed from the sheets of figures. */
final class FindingsSheet {

    private static final List<String> HEADERS = List.of(
            "item",
            "code",
            "school",
            "stage",
            "figures.used",
            "value",
            "relation",
            "limitOf",
            "perRoom",
            "needed",
            "compared",
            "verdict");

    private static final int CODE = 1;
    private static final int VALUE = 5;
    private static final int RELATION = 6;
    private static final int LIMIT = 7;
    private static final int PER_ROOM = 8;
    private static final int NEEDED = 9;
    private static final int COMPARED = 10;

    /** Digits to which a value is rounded before it is compared, so that binary noise decides nothing. */
    private static final int DIGITS = 12;

    private final CalculationPaper paper;
    private final CountyStatistics statistics;
    private final FiguresSheet figures;
    private final CountyFiguresSheet county;
    private final RoomsSheet rooms;
    private final XSSFSheet sheet;
    private int last;

    FindingsSheet(
            CalculationPaper paper,
            CountyStatistics statistics,
            FiguresSheet figures,
            CountyFiguresSheet county,
            RoomsSheet rooms) {
        this.paper = paper;
        this.statistics = statistics;
        this.figures = figures;
        this.county = county;
        this.rooms = rooms;
        this.sheet = paper.sheet(
                paper.word("findings"), HEADERS.stream().map(paper::word).toList());
    }

    void write(List<ItemVerdict> items) {
        var names = statistics.schools().stream().collect(Collectors.toMap(School::code, School::name));
        for (var item : items) {
            for (var finding : item.basis().findings()) {
                var formula = finding.formula();
                if (formula != null) {
                    var school = finding.school();
                    write(++last, item.item(), finding, school == null ? "" : names.getOrDefault(school, ""));
                    value(finding, formula);
                }
            }
        }
    }

    private void write(int row, String item, Finding finding, String school) {
        var limit = finding.limit();
        CalculationPaper.write(sheet, row, 0, item);
        CalculationPaper.write(
                sheet,
                row,
                CODE,
                finding.school() == null ? "" : finding.school().value());
        CalculationPaper.write(sheet, row, CODE + 1, school);
        CalculationPaper.write(
                sheet, row, CODE + 2, finding.stage() == null ? "" : paper.text("assessment.stage." + finding.stage()));
        CalculationPaper.write(
                sheet,
                row,
                VALUE - 1,
                finding.inputs().stream().map(Input::name).distinct().collect(Collectors.joining(" · ")));
        CalculationPaper.write(sheet, row, RELATION, limit.relation().symbol());
        CalculationPaper.write(sheet, row, LIMIT, limit.value());
        CalculationPaper.write(
                sheet, row, COMPARED + 1, paper.word(finding.verdict().name()));
    }

    private void value(Finding finding, Formula formula) {
        if (formula.inputs().stream().anyMatch(Input::isMissing)) {
            CalculationPaper.write(sheet, last, VALUE, paper.word("missing"));
            return;
        }
        if (finding.value() == null) {
            CalculationPaper.write(sheet, last, VALUE, paper.word("noShare"));
            return;
        }
        var value = CalculationPaper.at(last, VALUE);
        switch (formula) {
            case Formula.Sum sum -> {
                CalculationPaper.formula(sheet, last, VALUE, sum(finding, sum));
                compare(value, finding.limit().relation(), CalculationPaper.at(last, LIMIT));
            }
            case Formula.Share share -> {
                CalculationPaper.formula(
                        sheet,
                        last,
                        VALUE,
                        "(%s)/(%s)".formatted(sum(finding, share.part()), sum(finding, share.whole())));
                compare(value, finding.limit().relation(), CalculationPaper.at(last, LIMIT));
            }
            case Formula.Rooms counted -> {
                rooms(finding, counted);
                compare(value, Limit.Relation.AT_LEAST, CalculationPaper.at(last, NEEDED));
            }
        }
    }

    private void rooms(Finding finding, Formula.Rooms counted) {
        CalculationPaper.formula(
                sheet,
                last,
                VALUE,
                rooms.count(
                        CalculationPaper.at(last, CODE),
                        counted.areas().name(),
                        operator(counted.least().relation()),
                        CalculationPaper.at(last, LIMIT)));
        CalculationPaper.write(sheet, last, PER_ROOM, counted.classesPerRoom());
        CalculationPaper.formula(
                sheet,
                last,
                NEEDED,
                "ROUNDUP((%s)/%s,0)".formatted(sum(finding, counted.classes()), CalculationPaper.at(last, PER_ROOM)));
    }

    private void compare(String value, Limit.Relation relation, String limit) {
        CalculationPaper.formula(
                sheet,
                last,
                COMPARED,
                "IF(ROUND(%s,%d)%s%s,%s,%s)"
                        .formatted(
                                value,
                                DIGITS,
                                operator(relation),
                                limit,
                                paper.quoted("MET"),
                                paper.quoted("NOT_MET")));
    }

    private static String operator(Limit.Relation relation) {
        return switch (relation) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case BELOW -> "<";
            case ABOVE -> ">";
        };
    }

    private String sum(Finding finding, Formula.Sum sum) {
        var plus = sum.plus().stream().map(input -> "+" + cell(finding, input));
        var minus = sum.minus().stream().map(input -> "-" + cell(finding, input));
        var terms = Stream.concat(plus, minus).collect(Collectors.joining());
        return terms.isEmpty() ? BigDecimal.ZERO.toPlainString() : terms.substring(1);
    }

    private String cell(Finding finding, Input input) {
        var column = input.column();
        return column.isPresent()
                ? figures.total(column.get(), Objects.requireNonNull(finding.school()))
                : county.cell(input.countyFigure().orElseThrow());
    }
}
