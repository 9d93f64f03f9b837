package org.junheng.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.ValueProvider;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.Spread;
import org.junheng.schooldata.Rational;

/** How a coefficient comes about: the formula with its figures, and every unit with its weight and contribution. */
final class CoefficientDialog {

    private static final int DECIMALS = 6;

    private final Dialog dialog = new Dialog();

    CoefficientDialog(CountyAssessment assessment, Coefficient coefficient) {
        var spread = Spread.of(assessment, coefficient);
        dialog.setHeaderTitle(
                dialog.getTranslation("assessment.spread.title", coefficient.item(), Words.of(coefficient.stage())));
        dialog.setWidth("min(56rem, 96vw)");
        dialog.setResizable(true);
        var content = new Div(
                new H3(dialog.getTranslation("assessment.lineage.formula")),
                steps(spread, coefficient),
                new H3(dialog.getTranslation(
                        "assessment.spread.units", spread.parts().size())),
                units(spread));
        content.addClassName("jh-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private OrderedList steps(Spread spread, Coefficient coefficient) {
        var value = coefficient.value().orElseThrow().toPlainString();
        var mean = coefficient.mean() == null ? "" : shown(coefficient.mean());
        return new OrderedList(
                new ListItem(dialog.getTranslation(
                        "assessment.spread.mean", shown(spread.amount()), Long.toString(spread.pupils()), mean)),
                new ListItem(dialog.getTranslation("assessment.spread.formula", mean)),
                new ListItem(dialog.getTranslation(
                        "assessment.spread.verdict." + coefficient.verdict(),
                        value,
                        coefficient.limit().toPlainString())));
    }

    private Grid<Spread.Part> units(Spread spread) {
        var grid = new Grid<Spread.Part>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(part -> part.unit().name())
                .setHeader(dialog.getTranslation("assessment.units.school"))
                .setFlexGrow(2);
        number(grid, "pupils", part -> String.valueOf(part.unit().pupils()));
        number(grid, "amount", part -> shown(part.amount()));
        number(grid, "value", part -> shown(part.value()));
        number(grid, "contribution", part -> part.percent() + "%");
        grid.setItems(spread.parts());
        grid.setHeight("20rem");
        return grid;
    }

    private void number(Grid<Spread.Part> grid, String key, ValueProvider<Spread.Part, String> value) {
        grid.addColumn(value)
                .setHeader(dialog.getTranslation("assessment.spread." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private static String shown(Rational exact) {
        var rounded = exact.rounded(DECIMALS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
