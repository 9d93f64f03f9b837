package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.assessment.Verdict;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Narrow;
import org.junheng.region.Regions;

/** A row per county with its verdict of each year and why the last one is not met, or cards on a phone. */
final class ScreeningGrid extends Composite<Grid<ScreenedCounty>> {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final Regions regions;
    private final transient Consumer<ScreenedCounty> open;

    ScreeningGrid(List<ScreenedCounty> counties, Regions regions, Consumer<ScreenedCounty> open) {
        this.regions = regions;
        this.open = open;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("jh-inbox");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        var years = new TreeSet<Integer>();
        counties.forEach(county -> years.addAll(county.years().keySet()));
        var columns = columns(years);
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setItems(counties);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("assessment.screening.empty"), getTranslation("assessment.screening.empty.how")));
        grid.addItemClickListener(click -> open.accept(click.getItem()));
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private List<Grid.Column<ScreenedCounty>> columns(SortedSet<Integer> years) {
        var grid = getContent();
        var columns = new ArrayList<Grid.Column<ScreenedCounty>>();
        columns.add(grid.addComponentColumn(this::name)
                .setHeader(getTranslation("assessment.rehearsal.county"))
                .setComparator(Comparator.comparing(ScreenedCounty::county))
                .setFlexGrow(2));
        for (var year : years) {
            columns.add(grid.addComponentColumn(county -> verdict(county, year))
                    .setHeader(year.toString())
                    .setComparator(Comparator.comparingInt(county -> place(county, year)))
                    .setAutoWidth(true)
                    .setFlexGrow(0));
        }
        columns.add(grid.addColumn(ScreenedCounty::failedUnits)
                .setHeader(getTranslation("assessment.screening.failed"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0));
        columns.add(grid.addComponentColumn(this::why)
                .setHeader(getTranslation("assessment.screening.why"))
                .setComparator(Comparator.comparingInt(ScreenedCounty::exceeded))
                .setFlexGrow(4));
        return columns;
    }

    /** Counties without figures of the year stand last. */
    private static int place(ScreenedCounty county, int year) {
        return Optional.ofNullable(county.years().get(year))
                .map(found -> VERDICTS.indexOf(found.screened().resource()))
                .orElse(VERDICTS.size());
    }

    private Button name(ScreenedCounty county) {
        var name = new Button(regions.pathName(county.county()), click -> open.accept(county));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return name;
    }

    private static Component verdict(ScreenedCounty county, int year) {
        var found = county.years().get(year);
        return found == null ? new Span() : Words.badge(found.screened().resource());
    }

    private Component why(ScreenedCounty county) {
        var why = new Div();
        why.addClassName("jh-why");
        county.latest().stages().stream()
                .filter(stage -> stage.verdict() != Verdict.MET)
                .map(this::why)
                .forEach(why::add);
        return why;
    }

    private Span why(ScreenedStage stage) {
        var separator = getTranslation("assessment.screening.separator");
        var parts = new ArrayList<String>();
        if (stage.failed() > 0) {
            parts.add(getTranslation("assessment.screening.why.failed", stage.failed(), stage.units()));
        }
        var open = stage.units() - stage.complying() - stage.failed();
        if (open > 0) {
            parts.add(getTranslation("assessment.screening.why.open", open));
        }
        listed(stage, Verdict.NOT_MET)
                .ifPresent(items -> parts.add(getTranslation("assessment.screening.why.exceeded", items)));
        listed(stage, Verdict.UNDETERMINED)
                .ifPresent(items -> parts.add(getTranslation("assessment.screening.why.unknown", items)));
        return new Span(getTranslation(
                "assessment.screening.why.stage", Words.of(stage.stage()), String.join(separator, parts)));
    }

    private static Optional<String> listed(ScreenedStage stage, Verdict verdict) {
        return stage.items().stream()
                .filter(item -> item.coefficient() == verdict)
                .map(item -> (item.item() + " " + item.shown().orElse("")).strip())
                .reduce((one, other) -> one + " · " + other);
    }

    private Component card(ScreenedCounty county) {
        var badges = new Div();
        badges.addClassName("jh-row");
        county.years().forEach((year, screened) -> {
            var head = new Span(year.toString());
            head.addClassName("jh-muted");
            badges.add(head, Words.badge(screened.screened().resource()));
        });
        var name = name(county);
        name.getStyle().setAlignSelf(Style.AlignSelf.START);
        var card = new Div(name, why(county), badges);
        card.addClassName("jh-card");
        return card;
    }
}
