package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Reach;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.UnitItem;
import org.junheng.schooldata.TeachingUnit;

/** What the figures say of one item, short enough to stand beside the opinion on it. */
final class ItemFigures extends Composite<Div> {

    private final String item;
    private final LineageSource lineages;

    /** One school's value. */
    private record Line(TeachingUnit unit, UnitItem value) {

        boolean misses() {
            return value.reach() != Reach.MET;
        }
    }

    ItemFigures(CountyAssessment assessment, String item, LineageSource lineages) {
        this.item = item;
        this.lineages = lineages;
        getContent().addClassName("jh-stack");
        assessment.items().stream()
                .filter(verdict -> verdict.item().equals(item))
                .forEach(verdict -> getContent().add(new ItemWords(verdict, null)));
        var stages = assessment.stages().stream()
                .filter(stage -> coefficient(stage) != null)
                .toList();
        if (!stages.isEmpty()) {
            var lines = lines(assessment);
            getContent().add(stages(stages, lines));
            list("assessment.item.missing", lines.stream().filter(Line::misses).toList());
            list("assessment.item.all", lines);
        }
    }

    private @Nullable Coefficient coefficient(StageResult stage) {
        return stage.coefficients().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    private List<Line> lines(CountyAssessment assessment) {
        return assessment.units().stream()
                .flatMap(unit -> unit.items().stream()
                        .filter(one -> one.item().equals(item))
                        .map(one -> new Line(unit.unit(), one)))
                .sorted(Comparator.comparing(line -> line.value().value().orElse(BigDecimal.ZERO)))
                .toList();
    }

    private Component stages(List<StageResult> stages, List<Line> lines) {
        var table = table(
                "assessment.units.stage",
                "assessment.item.mean",
                "assessment.item.coefficient",
                "assessment.item.reached");
        for (var stage : stages) {
            var coefficient = coefficient(stage);
            if (coefficient != null) {
                var all = lines.stream()
                        .filter(line -> line.unit().stage() == stage.stage())
                        .toList();
                var reached = all.stream().filter(line -> !line.misses()).count();
                table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(Words.of(stage.stage())),
                                number(new Span(CoefficientTable.mean(coefficient))),
                                number(
                                        TracedValues.coefficient(
                                                CoefficientTable.value(coefficient), stage.stage(), item, lineages),
                                        new Span(" ≤ " + coefficient.limit().toPlainString())),
                                number(new Span(getTranslation("assessment.item.of", reached, all.size()))));
            }
        }
        return framed(table);
    }

    private void list(String titleKey, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var table = table(
                "assessment.units.school",
                "assessment.units.stage",
                "assessment.units.pupils",
                "assessment.item.value",
                "assessment.item.threshold");
        lines.forEach(line -> table.getBody()
                .addRow()
                .add(
                        new NativeTableCell(line.unit().name()),
                        new NativeTableCell(Words.of(line.unit().stage())),
                        number(new Span(
                                line.unit().pupils() == null
                                        ? ""
                                        : String.valueOf(line.unit().pupils()))),
                        number(value(line)),
                        number(new Span(line.value().threshold().minimum().toPlainString()))));
        var frame = framed(table);
        frame.addClassName("jh-low");
        getContent().add(new Details(getTranslation(titleKey, lines.size()), frame));
    }

    /** The value, which opens to where it comes from. */
    private Component value(Line line) {
        var unit = line.unit();
        var asked = new LineageQuestion(item, unit.school(), unit.stage());
        return TracedValues.unit(UnitsGrid.value(line.value()), unit.name(), asked, lineages);
    }

    private NativeTable table(String... keys) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        for (var index = 0; index < keys.length; index++) {
            var cell = new NativeTableHeaderCell(getTranslation(keys[index]));
            cell.setClassName("jh-number", index > 0 && !keys[index].equals("assessment.units.stage"));
            head.add(cell);
        }
        return table;
    }

    private static NativeTableCell number(Component... content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("jh-number");
        return cell;
    }

    private Div framed(NativeTable table) {
        var frame = new Div(table);
        Words.scrollable(frame, item);
        return frame;
    }
}
