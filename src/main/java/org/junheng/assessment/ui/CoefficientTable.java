package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.StageResult;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** The difference coefficients (差异系数): a row per item, for each stage the value against its limit and the mean. */
final class CoefficientTable extends Composite<Div> {

    private static final int DECIMALS = 3;

    private final LineageSource lineages;

    CoefficientTable(CountyAssessment assessment, LineageSource lineages) {
        this.lineages = lineages;
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation("assessment.result.item")));
        assessment.stages().forEach(stage -> head(head, stage));
        var items = assessment.stages().getFirst().coefficients().size();
        for (var item = 0; item < items; item++) {
            row(table.getBody().addRow(), assessment, item);
        }
        Words.scrollable(getContent(), getTranslation("assessment.result.coefficients"));
        getContent().add(table);
    }

    private void head(NativeTableRow head, StageResult stage) {
        var limit = stage.coefficients().getFirst().limit().toPlainString();
        head.add(number(getTranslation("assessment.result.mean", Words.of(stage.stage()))));
        head.add(number(getTranslation("assessment.result.coefficient", Words.of(stage.stage()), limit)));
    }

    private static NativeTableHeaderCell number(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.addClassName("jh-number");
        return cell;
    }

    private void row(NativeTableRow row, CountyAssessment assessment, int item) {
        var code = assessment.stages().getFirst().coefficients().get(item).item();
        var name = new NativeTableCell(code + " " + getTranslation("assessment.short." + code));
        name.getStyle().setMinWidth("8rem");
        row.add(name);
        for (var stage : assessment.stages()) {
            var coefficient = stage.coefficients().get(item);
            row.add(cell(new Span(mean(coefficient))), cell(traced(coefficient)));
        }
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("jh-number");
        return cell;
    }

    /** The value, which opens to how it comes about, or to what is missing. */
    private Component traced(Coefficient coefficient) {
        return TracedValues.coefficient(value(coefficient), coefficient.stage(), coefficient.item(), lineages);
    }

    static String mean(Coefficient coefficient) {
        var mean = coefficient.mean();
        return mean == null ? "" : mean.rounded(DECIMALS).toPlainString();
    }

    static Badge value(Coefficient coefficient) {
        var value = coefficient.shown().map(BigDecimal::toPlainString);
        var tone = switch (coefficient.verdict()) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, value.orElseGet(() -> I18NProvider.translate("assessment.verdict.UNDETERMINED")));
    }
}
