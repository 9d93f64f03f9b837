package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junheng.assessment.ItemVerdict;

/** The verdict on one item: the badge, the clause, and every sentence of its explanation. */
final class ItemWords extends Composite<Div> {

    ItemWords(ItemVerdict item) {
        var clause = new Span(item.basis().clause());
        clause.addClassNames("jh-muted", "jh-small");
        var head = new Div(Words.badge(item.verdict()), clause);
        head.addClassName("jh-row");
        getContent().addClassName("jh-stack");
        getContent().add(head);
        item.explanation().forEach(sentence -> getContent().add(new Div(Words.of(sentence))));
    }
}
