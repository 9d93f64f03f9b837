package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.UnitItem;
import org.junheng.assessment.UnitVerdict;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** Every unit with its values; each row opens to the verdict in words. */
final class UnitsGrid extends Composite<Div> {

    private final Grid<UnitVerdict> grid = new Grid<>();
    private final Select<Show> show = new Select<>();
    private final TextField name = new TextField();
    private final Span count = new Span();
    private final List<UnitVerdict> units;
    private final LineageSource lineages;

    /** Which units are shown. */
    private enum Show {
        ALL,
        FAILED,
        UNDETERMINED
    }

    UnitsGrid(List<UnitVerdict> units, LineageSource lineages) {
        this.units = units;
        this.lineages = lineages;
        var fails = units.stream().anyMatch(UnitVerdict.Failed.class::isInstance);
        show.setLabel(getTranslation("assessment.units.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> getTranslation("assessment.units.show." + choice));
        show.setValue(fails ? Show.FAILED : Show.ALL);
        show.addValueChangeListener(change -> filter());
        name.setLabel(getTranslation("assessment.units.name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> filter());
        count.addClassName("jh-muted");
        columns();
        var filters = new Div(show, name, count);
        filters.addClassNames("jh-row", "jh-row-end");
        getContent().addClassName("jh-stack");
        getContent().add(filters, grid);
        filter();
    }

    private void columns() {
        grid.addColumn(verdict -> verdict.unit().name())
                .setHeader(getTranslation("assessment.units.school"))
                .setSortable(true)
                .setFrozen(true)
                .setAutoWidth(true);
        grid.addColumn(verdict -> Words.of(verdict.unit().stage()))
                .setHeader(getTranslation("assessment.units.stage"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(verdict -> verdict.unit().pupils())
                .setHeader(getTranslation("assessment.units.pupils"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortable(true);
        grid.addComponentColumn(Words::badge)
                .setHeader(getTranslation("assessment.units.verdict"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var items = units.isEmpty() ? List.<UnitItem>of() : units.getFirst().items();
        for (var index = 0; index < items.size(); index++) {
            item(index, items.get(index).item());
        }
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::explanation));
        grid.getElement().setAttribute("aria-label", getTranslation("assessment.result.units"));
        grid.setEmptyStateText(getTranslation("assessment.units.none"));
        grid.setHeight("26rem");
    }

    private void item(int index, String code) {
        grid.addComponentColumn(verdict -> traced(verdict, verdict.items().get(index)))
                .setHeader(code)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(
                        verdict -> verdict.items().get(index).value().orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    static Component value(UnitItem item) {
        return switch (item.reach()) {
            case MET -> new Span(item.shown());
            case WITHIN_FLOOR -> new Badge(Tone.WARNING, item.shown());
            case BELOW_FLOOR -> new Badge(Tone.BAD, item.shown());
            case MISSING -> new Badge(Tone.NEUTRAL, I18NProvider.translate("assessment.units.missing"));
        };
    }

    private Div explanation(UnitVerdict verdict) {
        return new Div(new Paragraph(Words.of(verdict.explanation())));
    }

    /** The value, which opens to where it comes from. */
    private Component traced(UnitVerdict verdict, UnitItem item) {
        var unit = verdict.unit();
        var asked = new LineageQuestion(item.item(), unit.school(), unit.stage());
        return TracedValues.unit(value(item), unit.name(), asked, lineages);
    }

    private void filter() {
        var wanted = units.stream().filter(this::isWanted).toList();
        grid.setItems(wanted);
        count.setText(getTranslation("assessment.units.count", wanted.size(), units.size()));
    }

    private boolean isWanted(UnitVerdict verdict) {
        var shown = switch (Objects.requireNonNull(show.getValue())) {
            case ALL -> true;
            case FAILED -> verdict instanceof UnitVerdict.Failed;
            case UNDETERMINED -> verdict instanceof UnitVerdict.Undetermined;
        };
        return shown && verdict.unit().name().contains(name.getValue().strip());
    }
}
