package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageSource;

/** The verdict on one item: the badge, the clause, and every sentence of its explanation. */
final class ItemWords extends Composite<Div> {

    ItemWords(ItemVerdict item, @Nullable LineageSource lineages) {
        var clause = new Span(item.basis().clause());
        clause.addClassNames("jh-muted", "jh-small");
        var head = new Div(Words.badge(item.verdict()), clause);
        head.addClassName("jh-row");
        if (lineages != null) {
            head.add(new ItemTrace(item, lineages));
        }
        getContent().addClassName("jh-stack");
        getContent().add(head);
        item.explanation().forEach(sentence -> getContent().add(new Div(Words.of(sentence))));
    }
}
