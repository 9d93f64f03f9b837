package org.junheng.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Judgement;
import org.junheng.review.Mark;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Standing;

/** The items to be judged with how far each has come, a filter and a count. */
final class ItemList extends Composite<Div> {

    private enum Filter {
        ALL,
        OPEN,
        NOT_MET,
        TO_VISIT
    }

    private final ItemNames names;
    private final Consumer<String> choose;
    private final Select<Filter> filter = new Select<>();
    private final Span progress = new Span();
    private final UnorderedList rows = new UnorderedList();
    private List<Standing> standings = List.of();
    private String chosen = "";

    ItemList(ItemNames names, Consumer<String> choose) {
        this.names = names;
        this.choose = choose;
        filter.setItems(Filter.values());
        filter.setItemLabelGenerator(one -> getTranslation("review.filter." + one));
        filter.setValue(Filter.ALL);
        filter.setAriaLabel(getTranslation("review.filter"));
        filter.addValueChangeListener(change -> show(standings));
        progress.getElement().setAttribute("role", "status");
        progress.addClassName("jh-muted");
        rows.addClassName("jh-desk-rows");
        getContent().addClassNames("jh-panel", "jh-desk-list");
        getContent().add(filter, progress, rows);
    }

    /** Offers something to do with several items. */
    void offer(Button action) {
        action.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addComponentAtIndex(1, action);
    }

    void show(List<Standing> shown) {
        standings = shown;
        var done = shown.stream().filter(Standing::isComplete).count();
        progress.setText(getTranslation("review.progress", done, shown.size()));
        rows.removeAll();
        shown.stream().filter(this::passes).map(this::row).forEach(rows::add);
    }

    void choose(String item) {
        chosen = item;
        show(standings);
    }

    /** The items that the filter lets through, in order; the chosen one always is. */
    List<String> visible() {
        return new ArrayList<>(
                standings.stream().filter(this::passes).map(Standing::item).toList());
    }

    private boolean passes(Standing standing) {
        var draft = standing.draft();
        return standing.item().equals(chosen)
                || switch (filter.getValue()) {
                    case ALL -> true;
                    case OPEN -> !standing.isComplete();
                    case NOT_MET ->
                        draft.map(OpinionDraft::judgement)
                                .filter(judgement -> judgement != Judgement.MET)
                                .isPresent();
                    case TO_VISIT ->
                        draft.map(OpinionDraft::mark)
                                .filter(mark -> mark != Mark.VERIFIED)
                                .isPresent();
                };
    }

    private ListItem row(Standing standing) {
        var name = new Span(names.of(standing.item()));
        name.addClassName("jh-grow");
        var button = new NativeButton("", click -> choose.accept(standing.item()));
        button.add(name, badge(standing));
        button.addClassName("jh-desk-row");
        if (standing.item().equals(chosen)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(button);
    }

    private Badge badge(Standing standing) {
        var judgement = standing.draft().map(OpinionDraft::judgement).orElse(null);
        if (!standing.isComplete() || judgement == null) {
            var tone = standing.state() == Standing.State.CHANGED ? Tone.WARNING : Tone.NEUTRAL;
            return new Badge(tone, getTranslation(standing.state().textKey()));
        }
        return new Badge(Tones.of(judgement), getTranslation(judgement.textKey()));
    }
}
