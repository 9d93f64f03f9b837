package org.junheng.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.junheng.search.Hit;
import org.junheng.search.Hits;

/** Hits of one sort under their heading, and those that follow on demand. */
final class HitList extends Composite<Section> {

    private final transient LongFunction<Hits> source;
    private final transient Function<Hit, HitCard> cards;
    private final Div list = new Div();
    private final Button more = new Button();
    private long place;

    HitList(String title, LongFunction<Hits> source, Function<Hit, HitCard> cards) {
        this.source = source;
        this.cards = cards;
        list.addClassName("jh-stack");
        more.setText(getTranslation("search.more"));
        more.addClickListener(click -> add());
        getContent().addClassName("jh-stack");
        getContent().add(new H2(title), list, more);
        add();
    }

    private void add() {
        var hits = source.apply(place);
        hits.hits().stream().map(cards).forEach(list::add);
        if (!hits.hits().isEmpty()) {
            place = hits.hits().getLast().place();
        }
        more.setVisible(hits.extent() == Hits.Extent.SOME);
        if (list.getComponentCount() == 0) {
            var nothing = new Paragraph(getTranslation("search.nothing"));
            nothing.addClassName("jh-muted");
            list.add(nothing);
        }
    }
}
