package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Reach;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.certification.IndicatorResult;
import org.junheng.certification.IndicatorResult.CoefficientResult;
import org.junheng.certification.IndicatorResult.Shortfall;
import org.junheng.certification.IndicatorResult.StageSummary;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** What a calculation came to: verdict, coefficients, and what falls short by school and item. */
final class ResultTables extends Composite<Div> {

    private final @Nullable LineageSource lineages;

    /**
     * @param lineages where its numbers come from; absent if its figures are not known
     */
    ResultTables(IndicatorResult result, Edition edition, @Nullable LineageSource lineages) {
        this.lineages = lineages;
        getContent().addClassName("jh-stack");
        getContent()
                .add(
                        summary(result),
                        new Panel("certification.county.result.coefficients", coefficients(result, edition)));
        if (!result.shortfalls().isEmpty()) {
            getContent().add(new Panel("certification.county.result.shortfalls", shortfalls(result, edition)));
        }
        if (!result.items().isEmpty()) {
            getContent().add(new Panel("certification.county.result.items", items(result, edition)));
        }
    }

    static Badge badge(Verdict verdict) {
        var tone = switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, I18NProvider.translate("certification.county.verdict." + verdict));
    }

    static String stage(Stage stage) {
        return I18NProvider.translate("certification.county.stage." + stage);
    }

    private static Div summary(IndicatorResult result) {
        var row = Panel.row(
                new Span(I18NProvider.translate("certification.county.result.resource")), badge(result.resource()));
        for (StageSummary stage : result.stages()) {
            row.add(new Span(I18NProvider.translate(
                    "certification.county.result.complying", stage(stage.stage()), stage.complying(), stage.units())));
        }
        row.addClassName("jh-panel");
        return row;
    }

    /** A row per item, a column per stage: both stages of an item are read side by side. */
    private PlainTable coefficients(IndicatorResult result, Edition edition) {
        var table = new PlainTable(
                "certification.county.column.item",
                "certification.county.column.coefficientPrimary",
                "certification.county.column.coefficientJunior");
        for (Item item : edition.items(Item.Area.RESOURCE)) {
            table.row(
                    new Span(item.code() + " " + item.title()),
                    coefficient(result, item, Stage.PRIMARY),
                    coefficient(result, item, Stage.JUNIOR));
        }
        return table;
    }

    private Span coefficient(IndicatorResult result, Item item, Stage stage) {
        return result.coefficients().stream()
                .filter(one -> one.item().equals(item.code()) && one.stage() == stage)
                .findFirst()
                .map(this::coefficient)
                .orElseGet(() -> Cells.text(I18NProvider.translate("certification.county.none")));
    }

    private Span coefficient(CoefficientResult one) {
        var limit = new Span(I18NProvider.translate("certification.county.result.limit", Cells.plain(one.limit())));
        limit.addClassNames("jh-muted", "jh-small");
        var shown = new Span(traced(one, new Span(Cells.number(one.value()), badge(one.verdict()))), limit);
        shown.addClassNames("jh-row", "jh-value");
        return shown;
    }

    private Component traced(CoefficientResult one, Component shown) {
        return lineages == null ? shown : AssessmentNavigation.coefficient(shown, one.stage(), one.item(), lineages);
    }

    private Component traced(Shortfall one, Component shown) {
        var asked = new LineageQuestion(one.item(), new SchoolCode(one.school()), one.stage());
        return lineages == null ? shown : AssessmentNavigation.unitValue(shown, one.name(), asked, lineages);
    }

    private static PlainTable items(IndicatorResult result, Edition edition) {
        var table = new PlainTable("certification.county.column.item", "certification.county.column.verdict");
        result.items()
                .forEach(one -> table.row(
                        new Span(one.item() + " " + edition.item(one.item()).title()),
                        one.claim() == null
                                ? new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.unstated"))
                                : new Badge(
                                        Tone.BAD,
                                        I18NProvider.translate(one.claim().textKey()))));
        return table;
    }

    private Grid<Shortfall> shortfalls(IndicatorResult result, Edition edition) {
        var grid = new Grid<Shortfall>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Shortfall::name).setHeader(text("school")).setFlexGrow(3).setSortable(true);
        var stage = grid.addColumn(one -> stage(one.stage()))
                .setHeader(text("stage"))
                .setAutoWidth(true);
        grid.addColumn(one -> one.item() + " " + edition.item(one.item()).title())
                .setHeader(text("item"))
                .setFlexGrow(3)
                .setSortable(true);
        var value = grid.addComponentColumn(one -> traced(one, Cells.number(one.value())))
                .setHeader(text("value"))
                .setAutoWidth(true);
        var threshold = grid.addComponentColumn(one -> Cells.number(one.threshold()))
                .setHeader(text("threshold"))
                .setAutoWidth(true);
        grid.addComponentColumn(one -> traced(one, new Span(missing(one, edition))))
                .setHeader(text("missing"))
                .setAutoWidth(true);
        var reach = grid.addComponentColumn(ResultTables::reach)
                .setHeader(text("reach"))
                .setAutoWidth(true);
        Narrow.follow(
                grid, narrow -> List.of(stage, value, threshold, reach).forEach(column -> column.setVisible(!narrow)));
        grid.setItems(result.shortfalls());
        grid.setAllRowsVisible(result.shortfalls().size() < 12);
        return grid;
    }

    private static String missing(Shortfall one, Edition edition) {
        var missing = one.missing();
        return missing == null
                ? I18NProvider.translate("certification.county.notReported")
                : I18NProvider.translate(
                        "certification.county.amount",
                        Cells.plain(missing),
                        Objects.requireNonNull(edition.item(one.item()).unit().split("/", -1)[0]));
    }

    private static Badge reach(Shortfall one) {
        var tone = switch (one.reach()) {
            case MET -> Tone.GOOD;
            case WITHIN_FLOOR -> Tone.WARNING;
            case BELOW_FLOOR -> Tone.BAD;
            case MISSING -> Tone.NEUTRAL;
        };
        Reach reach = one.reach();
        return new Badge(tone, I18NProvider.translate("certification.county.reach." + reach));
    }

    private static String text(String column) {
        return I18NProvider.translate("certification.county.column." + column);
    }
}
