package org.junheng.certification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.ItemChanged;
import org.junheng.standard.Item;

/** Items beside each other with how each stands; the chosen one is opened below or beside the list. */
final class ItemBrowser extends Composite<Div> {

    private final Div list = new Div();
    private final Div detail = new Div();
    private final List<Item> items;
    private final Function<Item, Badge> state;
    private final Function<Item, Component> open;
    private final Runnable counted;
    private String chosen;

    /**
     * A browser.
     *
     * @param items at least one
     * @param state how an item stands, asked again by {@link #refresh}
     * @param open the content for the item chosen
     */
    ItemBrowser(List<Item> items, Function<Item, Badge> state, Function<Item, Component> open) {
        this(items, state, open, () -> {});
    }

    /** A browser that also tells when something of an item was changed. */
    ItemBrowser(List<Item> items, Function<Item, Badge> state, Function<Item, Component> open, Runnable counted) {
        this.counted = counted;
        this.items = List.copyOf(items);
        this.state = state;
        this.open = open;
        this.chosen = items.getFirst().code();
        list.addClassName("jh-items");
        list.getElement().setAttribute("role", "list");
        detail.addClassNames("jh-stack", "jh-item-detail");
        getContent().addClassName("jh-item-browser");
        getContent().add(list, detail);
    }

    /** Shows anew how the items stand. */
    void refresh() {
        list.removeAll();
        var rows = new ArrayList<Component>();
        items.forEach(item -> rows.add(row(item)));
        list.add(rows.toArray(Component[]::new));
    }

    /** Shows the chosen item and how all stand anew. */
    void reopen() {
        items.stream().filter(item -> item.code().equals(chosen)).forEach(this::choose);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (detail.getComponentCount() == 0) {
            choose(items.getFirst());
        }
        var heard = ComponentUtil.addListener(attach.getUI(), ItemChanged.class, changed -> {
            refresh();
            counted.run();
        });
        addDetachListener(detach -> {
            heard.remove();
            detach.unregisterListener();
        });
    }

    /** The name of an item above what is shown of it. */
    static H2 title(Item item) {
        return new H2(item.code() + " " + item.title());
    }

    private Div row(Item item) {
        var title = new Span(item.title());
        title.addClassName("jh-items-title");
        var code = new Span(item.code());
        code.addClassName("jh-items-code");
        var button = new NativeButton("", click -> choose(item));
        button.add(code, title, state.apply(item));
        if (item.code().equals(chosen)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        var row = new Div(button);
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void choose(Item item) {
        chosen = item.code();
        refresh();
        detail.removeAll();
        detail.add(open.apply(item));
    }
}
