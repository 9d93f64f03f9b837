package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQueries;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.ExplainedQuery;
import org.junheng.casefile.QueryExplanation;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;

/** Every query with its explanation; the county's editor chooses one or several and explains them. */
final class QueriesGrid extends Composite<Div> {

    /** What the list is narrowed down to. */
    enum Shown {
        ALL,
        UNEXPLAINED,
        EXPLAINED
    }

    private final Actor actor;
    private final CaseId id;
    private final CaseQueries queries;
    private final Casefiles casefiles;
    private final Grid<ExplainedQuery> grid = new Grid<>();
    private final Select<Shown> shown = new Select<>();
    private final Span count = new Span();
    private final Button explain = new Button();
    private @Nullable StatisticsId basedOn;

    QueriesGrid(Actor actor, CaseId id, CaseQueries queries, Casefiles casefiles) {
        this.actor = actor;
        this.id = id;
        this.queries = queries;
        this.casefiles = casefiles;
        shown.setAriaLabel(getTranslation("casefile.queries.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(choice -> getTranslation("casefile.queries.shown." + choice));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(change -> list());
        count.addClassName("jh-muted");
        explain.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        explain.addClickListener(click -> explain(grid.getSelectedItems()));
        var choice = new Div(shown, explain);
        choice.addClassName("jh-row");
        layOut(queries.mayExplain(actor, id));
        getContent().addClassName("jh-stack");
        getContent().add(count, choice, grid);
        list();
    }

    private void layOut(boolean mayExplain) {
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(mayExplain ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.addSelectionListener(change -> offer());
        explain.setVisible(mayExplain);
        var columns = List.of(
                grid.addComponentColumn(this::message)
                        .setHeader(getTranslation("casefile.queries.message"))
                        .setFlexGrow(3),
                grid.addComponentColumn(this::said)
                        .setHeader(getTranslation("casefile.queries.explanation"))
                        .setFlexGrow(3));
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("casefile.queries.none"), getTranslation("casefile.queries.none.how")));
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private void list() {
        basedOn = casefiles.get(actor, id).statistics();
        var all = queries.of(actor, id);
        var open = all.stream().filter(one -> one.explanation().isEmpty()).count();
        count.setText(getTranslation("casefile.queries.count", all.size(), open));
        grid.deselectAll();
        var chosen = all.stream().filter(this::isShown).toList();
        grid.setItems(chosen);
        grid.setAllRowsVisible(chosen.size() <= 12);
        offer();
    }

    private boolean isShown(ExplainedQuery one) {
        return switch (shown.getValue()) {
            case ALL -> true;
            case UNEXPLAINED -> one.explanation().isEmpty();
            case EXPLAINED -> one.explanation().isPresent();
        };
    }

    private void offer() {
        var chosen = grid.getSelectedItems().size();
        explain.setText(getTranslation("casefile.queries.explain", chosen));
        explain.setEnabled(chosen > 0);
    }

    private void explain(Set<ExplainedQuery> chosen) {
        new ExplainDialog(chosen, words -> save(chosen, words)).open();
    }

    private void save(Set<ExplainedQuery> chosen, String words) {
        var ids = chosen.stream().map(one -> one.query().id()).toList();
        queries.explain(actor, id, new CaseQueries.Draft(ids, words, basedOn));
        list();
    }

    private Span message(ExplainedQuery one) {
        return new Span(ExplainDialog.words(one));
    }

    private Component said(ExplainedQuery one) {
        var cell = new Div();
        one.explanation()
                .ifPresentOrElse(
                        said -> cell.add(new Div(said.explanation()), by(said)),
                        () -> cell.add(new Badge(Tone.WARNING, getTranslation("casefile.queries.unexplained"))));
        one.outdated().ifPresent(said -> {
            var before = new Div(getTranslation("casefile.queries.outdated", said.explanation()));
            before.addClassName("jh-muted");
            cell.add(before);
        });
        return cell;
    }

    private static Span by(QueryExplanation said) {
        var by = new Span(said.byName() + " " + Dates.moment(said.at()));
        by.addClassName("jh-muted");
        return by;
    }

    private Component card(ExplainedQuery one) {
        var card = new Div(message(one), said(one));
        card.addClassName("jh-card");
        return card;
    }
}
