package org.junheng.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.PlanCost;
import org.junheng.assessment.PlanCosts;
import org.junheng.planning.UnitCosts;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;

/** What additions cost, to be changed for a try or kept for the county. */
final class CostsTable extends Composite<Details> {

    private final GapPanel.Where where;
    private final UnitCosts costs;
    private final Consumer<PlanCosts> tried;
    private final Map<String, Fields> fields = new LinkedHashMap<>();
    private final Span state = new Span();

    private record Fields(BigDecimalField price, @Nullable BigDecimalField move) {}

    CostsTable(GapPanel.Where where, UnitCosts costs, PlanCosts now, Consumer<PlanCosts> tried) {
        this.where = where;
        this.costs = costs;
        this.tried = tried;
        var body = new Div(new Paragraph(getTranslation("planning.cost.introduction")), table(now), buttons(), state);
        body.addClassName("jh-stack");
        state.addClassNames("jh-muted", "jh-small");
        tellState();
        getContent().setSummaryText(getTranslation("planning.cost.title"));
        getContent().add(body);
        getContent().addClassName("jh-panel");
    }

    private Div table(PlanCosts now) {
        var table = new NativeTable();
        table.addClassName("jh-table");
        var head = table.getHead().addRow();
        List.of("planning.column.item", "planning.cost.price", "planning.cost.move")
                .forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
        now.costs().forEach(cost -> {
            var price = field("planning.cost.price.of", cost, cost.price());
            var move = cost.moving()
                    .map(amount -> field("planning.cost.move.of", cost, amount))
                    .orElse(null);
            fields.put(cost.item(), new Fields(price, move));
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(PlanningWords.item(cost.item())),
                            new NativeTableCell(price),
                            move == null ? new NativeTableCell("") : new NativeTableCell(move));
        });
        return PlanningWords.framed(table, getTranslation("planning.cost.title"));
    }

    private BigDecimalField field(String key, PlanCost cost, BigDecimal amount) {
        var field = new BigDecimalField();
        field.setAriaLabel(getTranslation(key, PlanningWords.item(cost.item())));
        field.setValue(amount);
        field.setSuffixComponent(new Span(getTranslation("planning.cost.unit." + cost.counted())));
        field.setWidth("11rem");
        return field;
    }

    private Div buttons() {
        var buttons = new Div(new Button(getTranslation("planning.cost.try"), click -> tryOut()));
        if (costs.maySet(where.actor(), where.county())) {
            var keep = new Button(getTranslation("planning.cost.keep"), click -> keep());
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(keep, new Button(getTranslation("planning.cost.reset"), click -> reset()));
        }
        buttons.addClassName("jh-row");
        return buttons;
    }

    private void tryOut() {
        var unused = Notices.attempt(() -> tried.accept(UnitCosts.with(PlanCosts.assumed(), written())));
    }

    private void keep() {
        if (Notices.attempt(() -> costs.set(where.actor(), where.county(), written()))) {
            Notices.done(getTranslation("planning.cost.kept", where.name()));
            tellState();
            tried.accept(costs.of(where.county()));
        }
    }

    private void reset() {
        if (Notices.attempt(() -> costs.reset(where.actor(), where.county()))) {
            var assumed = costs.of(where.county());
            assumed.costs().forEach(this::fill);
            tellState();
            tried.accept(assumed);
        }
    }

    private void fill(PlanCost cost) {
        var shown = fields.get(cost.item());
        if (shown != null) {
            shown.price().setValue(cost.price());
            if (shown.move() != null) {
                shown.move().setValue(cost.moving().orElse(cost.price()));
            }
        }
    }

    private List<UnitCosts.Price> written() {
        return fields.entrySet().stream()
                .map(entry -> new UnitCosts.Price(
                        entry.getKey(),
                        entry.getValue().price().getValue(),
                        entry.getValue().move() == null
                                ? null
                                : entry.getValue().move().getValue()))
                .toList();
    }

    private void tellState() {
        state.setText(costs.saved(where.county())
                .map(by -> getTranslation("planning.cost.saved", by.name(), Dates.moment(by.at())))
                .orElseGet(() -> getTranslation("planning.cost.assumed")));
    }
}
