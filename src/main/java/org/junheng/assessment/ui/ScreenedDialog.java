package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Screened;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.assessment.Screenings.CountyYear;
import org.junheng.assessment.Verdict;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;

/** A county's stages year beside year: the units that comply, and each coefficient against its limit. */
final class ScreenedDialog extends Composite<Dialog> {

    private final transient ScreenedCounty county;
    private final transient Function<CountyYear, LineageSource> lineages;

    /**
     * @param lineages where the numbers of a year come from, asked for only when somebody wants to see it
     */
    ScreenedDialog(String name, ScreenedCounty county, Edition edition, Function<CountyYear, LineageSource> lineages) {
        this.county = county;
        this.lineages = lineages;
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("assessment.screening.of", name));
        dialog.setWidth("min(56rem, 96vw)");
        var content = new Div();
        content.addClassName("jh-stack");
        for (var stage : Stage.values()) {
            content.add(new H3(getTranslation(
                    "assessment.screening.stage",
                    Words.of(stage),
                    edition.coefficientLimit(stage).toPlainString())));
            content.add(table(stage));
        }
        var by = new Span(getTranslation("assessment.rehearsal.by", edition.id(), edition.title()));
        by.addClassName("jh-muted");
        content.add(by);
        dialog.add(content);
        dialog.getFooter().add(new Button(getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        getContent().open();
    }

    private Component table(Stage stage) {
        var heads = Stream.concat(
                        Stream.of(getTranslation("assessment.result.item")),
                        county.years().keySet().stream().map(String::valueOf))
                .toList();
        var table = new PlainTable(heads);
        table.row(
                row(getTranslation("assessment.screening.verdict"), stage, (year, one) -> Words.badge(one.verdict())));
        table.row(row(
                getTranslation("assessment.screening.complying"),
                stage,
                (year, one) -> new Span(one.complying() + " / " + one.units())));
        for (var item : items(stage)) {
            table.row(row(
                    item + " " + getTranslation("assessment.short." + item),
                    stage,
                    (year, one) -> value(year, one, item)));
        }
        return table;
    }

    private List<String> items(Stage stage) {
        return of(stage, county.latest()).stream()
                .flatMap(found -> found.items().stream())
                .map(ScreenedItem::item)
                .toList();
    }

    private Component[] row(String head, Stage stage, BiFunction<CountyYear, ScreenedStage, Component> cell) {
        var cells = new ArrayList<Component>();
        cells.add(new Span(head));
        county.years()
                .values()
                .forEach(year -> cells.add(of(stage, year.screened())
                        .map(one -> cell.apply(year, one))
                        .orElseGet(Span::new)));
        return cells.toArray(Component[]::new);
    }

    private static Optional<ScreenedStage> of(Stage stage, Screened screened) {
        return screened.stages().stream().filter(each -> each.stage() == stage).findFirst();
    }

    private Component value(CountyYear year, ScreenedStage stage, String code) {
        return stage.items().stream()
                .filter(item -> item.item().equals(code))
                .findFirst()
                .map(item -> value(year, stage.stage(), item))
                .orElseGet(Span::new);
    }

    /** The coefficient, which opens to how it comes about. */
    private Component value(CountyYear year, Stage stage, ScreenedItem item) {
        var tone = switch (item.coefficient()) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        var shown = new Badge(
                tone, item.shown().orElseGet(() -> getTranslation("assessment.verdict." + Verdict.UNDETERMINED)));
        var source = LineageSource.deferred(() -> lineages.apply(year));
        return TracedValues.coefficient(shown, stage, item.item(), source);
    }
}
