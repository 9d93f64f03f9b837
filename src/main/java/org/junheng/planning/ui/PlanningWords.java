package org.junheng.planning.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Screened;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.shared.Stage;

/** Items, stages, amounts and tables in the reader's language. */
final class PlanningWords {

    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final int DECIMALS = 3;

    private PlanningWords() {}

    static String item(String code) {
        return code + " " + I18NProvider.translate("assessment.short." + code);
    }

    /** A cell that stays readable where the table is wider than the screen. */
    static NativeTableCell wide(String text) {
        var cell = new NativeTableCell(text);
        cell.getStyle().setMinWidth("6rem");
        return cell;
    }

    static String of(@Nullable Stage stage) {
        return I18NProvider.translate(stage == null ? "planning.stage.shared" : "assessment.stage." + stage);
    }

    /** A stage with the limit of its coefficients, short enough for a phone. */
    static String limited(Stage stage, BigDecimal limit) {
        return of(stage) + " \u2264 " + limit.toPlainString();
    }

    static String of(Message message) {
        return I18NProvider.translate(message.key(), message.parameters());
    }

    /** What is foreseen, in one line: the verdict over the resource items, and by stage the units that pass and what exceeds. */
    static String of(Screened screened) {
        var stages = screened.stages().stream()
                .filter(stage -> stage.units() > 0)
                .map(PlanningWords::of)
                .collect(joining(I18NProvider.translate("planning.scenario.foreseen.separator")));
        return I18NProvider.translate(
                "planning.scenario.foreseen",
                I18NProvider.translate("assessment.verdict." + screened.resource()),
                stages);
    }

    private static String of(ScreenedStage stage) {
        var exceeded = stage.items().stream()
                .filter(item -> item.coefficient() == Verdict.NOT_MET)
                .map(ScreenedItem::item)
                .collect(joining(" "));
        return I18NProvider.translate(
                exceeded.isEmpty() ? "planning.scenario.foreseen.within" : "planning.scenario.foreseen.exceeds",
                of(stage.stage()),
                stage.complying(),
                stage.units(),
                exceeded);
    }

    static Badge badge(Verdict verdict) {
        return new Badge(tone(verdict), I18NProvider.translate("assessment.verdict." + verdict));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
    }

    /** Three decimals, unless rounding would hide on which side of the limit the value lies. */
    static Badge badge(Coefficient coefficient) {
        var text = coefficient
                .value()
                .map(exact -> {
                    var rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
                    var seemsMet = rounded.compareTo(coefficient.limit()) <= 0;
                    return seemsMet == (coefficient.verdict() == Verdict.MET)
                            ? rounded.toPlainString()
                            : exact.toPlainString();
                })
                .orElseGet(() -> I18NProvider.translate("assessment.verdict.UNDETERMINED"));
        return new Badge(tone(coefficient.verdict()), text);
    }

    /** A coefficient, which opens to how it comes about. */
    static Component traced(Coefficient coefficient, LineageSource source) {
        return AssessmentNavigation.coefficient(badge(coefficient), coefficient.stage(), coefficient.item(), source);
    }

    /** What a unit provides of an item, which opens to where it comes from. */
    static Component traced(TeachingUnit unit, UnitItem item, LineageSource source) {
        var shown = item.value().isEmpty() ? I18NProvider.translate("assessment.units.missing") : item.shown();
        var asked = new LineageQuestion(item.item(), unit.school(), unit.stage());
        return AssessmentNavigation.unitValue(new Span(item.item() + " " + shown), unit.name(), asked, source);
    }

    /** 元 as 万元. */
    static String wan(BigDecimal yuan) {
        return I18NProvider.translate(
                "planning.wan", yuan.divide(WAN, 2, RoundingMode.HALF_UP).toPlainString());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static NativeTable table(String... headKeys) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        for (var key : headKeys) {
            head.add(new NativeTableHeaderCell(I18NProvider.translate(key)));
        }
        return table;
    }

    static NativeTableHeaderCell numberHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.addClassName("jh-number");
        return cell;
    }

    static NativeTableCell number(String text) {
        return number(new Span(text));
    }

    static NativeTableCell number(Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("jh-number");
        cell.getStyle().setWhiteSpace(Style.WhiteSpace.NOWRAP);
        return cell;
    }

    /** A wide table that a keyboard can scroll on a narrow screen. */
    static Div framed(NativeTable table, String name) {
        var frame = new Div(table);
        frame.addClassName("jh-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", name);
        return frame;
    }

    static Section panel(String titleKey, Component... content) {
        var section = new Section(new H2(I18NProvider.translate(titleKey)));
        section.add(content);
        section.addClassNames("jh-panel", "jh-stack");
        return section;
    }
}
