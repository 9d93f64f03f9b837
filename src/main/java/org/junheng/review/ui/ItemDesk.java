package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Notices;
import org.junheng.review.Judgement;
import org.junheng.review.Mark;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Standing;

/**
 * Where items are judged one after the other: the list with its filter at the left, at the right what is known of the item
 * chosen beside the opinion. Everything entered is saved at once.
 */
final class ItemDesk extends Composite<Div> {

    private final ItemNames names;
    private final Supplier<List<Standing>> source;
    private final Function<String, Component> beside;
    private final @Nullable Consumer<OpinionDraft> save;
    private final ItemList list;
    private final Div work = new Div();
    private List<Standing> standings;
    private @Nullable OpinionEditor editor;

    /**
     * Shows items.
     *
     * @param source the items with how far they have come, read anew after every change
     * @param beside what is shown of an item beside the opinion
     * @param save takes every change of an opinion; absent if nothing can be changed
     */
    ItemDesk(
            ItemNames names,
            Supplier<List<Standing>> source,
            Function<String, Component> beside,
            @Nullable Consumer<OpinionDraft> save) {
        this.names = names;
        this.source = source;
        this.beside = beside;
        this.save = save;
        this.standings = source.get();
        this.list = new ItemList(names, this::open);
        work.addClassNames("jh-desk-work");
        getContent().addClassName("jh-desk");
        getContent().add(list, work);
        if (save != null) {
            list.offer(new Button(getTranslation("review.bulk"), click -> bulk()));
        }
        list.show(standings);
        first();
    }

    /** What stands in the opinion field now, saved or not. */
    List<OpinionDraft> current() {
        return editor == null ? List.of() : List.of(editor.draft());
    }

    private void first() {
        standings.stream()
                .filter(standing -> !standing.isComplete())
                .findFirst()
                .or(() -> standings.stream().findFirst())
                .ifPresentOrElse(
                        standing -> open(standing.item()),
                        () -> work.add(new EmptyState(
                                getTranslation("review.desk.none"), getTranslation("review.desk.none.how"))));
    }

    private void open(String item) {
        var standing = standings.stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
        list.choose(item);
        work.removeAll();
        var title = new H2(names.of(item));
        var known = new Div(title, beside.apply(item));
        known.addClassNames("jh-stack", "jh-desk-known");
        work.add(known);
        if (save != null) {
            var shown = new OpinionEditor(standing, names.rubric(item), this::changed, this::step);
            editor = shown;
            work.add(shown);
        }
    }

    private void changed(OpinionDraft draft) {
        if (save == null) {
            return;
        }
        var done = Notices.attempt(() -> {
            save.accept(draft);
            standings = source.get();
            list.show(standings);
            list.choose(draft.item());
        });
        if (editor != null) {
            standings.stream()
                    .filter(standing -> standing.item().equals(draft.item()))
                    .findFirst()
                    .ifPresent(editor::say);
            if (!done) {
                editor.sayNotSaved();
            }
        }
    }

    private void bulk() {
        var open = standings.stream()
                .filter(standing -> !standing.isComplete())
                .map(Standing::item)
                .filter(item -> names.rubric(item) == null)
                .toList();
        BulkDialog.ask(names, open, (items, remark) -> {
            items.forEach(item ->
                    Objects.requireNonNull(save).accept(new OpinionDraft(item, Mark.VERIFIED, Judgement.MET, remark)));
            standings = source.get();
            list.show(standings);
            first();
        });
    }

    /** Goes to another item: so many on, or back if negative. */
    private void step(String from, int by) {
        var codes = list.visible();
        var index = codes.indexOf(from) + by;
        if (index >= 0 && index < codes.size()) {
            open(codes.get(index));
        }
    }
}
