package org.junheng.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.Links;
import org.junheng.search.FoundDocument;
import org.junheng.search.Hit;

/** One hit: the documents that hold it, where in them, and what stands around the words. */
final class HitCard extends Composite<Div> {

    HitCard(Hit hit, DocumentReader reader, Function<FoundDocument, String> whose) {
        getContent().addClassNames("jh-panel", "jh-search-hit");
        hit.documents().forEach(document -> {
            var facts = new Span(facts(hit, document, whose));
            facts.addClassNames("jh-muted", "jh-small");
            var line = new Div(hit.page() == 0 ? link(document, reader) : link(document, reader, hit.page()), facts);
            line.addClassName("jh-row");
            getContent().add(line);
        });
        getContent().add(snippet(hit));
    }

    static Component link(FoundDocument document, DocumentReader reader) {
        return Links.to(
                reader.address(
                        document.caseId().toString(),
                        document.box(),
                        document.id().toString()),
                document.name());
    }

    private static Component link(FoundDocument document, DocumentReader reader, int page) {
        return Links.to(
                reader.address(
                        document.caseId().toString(),
                        document.box(),
                        document.id().toString(),
                        page),
                document.name());
    }

    private String facts(Hit hit, FoundDocument document, Function<FoundDocument, String> whose) {
        var box = ExtraBox.find(document.box())
                .map(extra -> getTranslation(extra.textKey()))
                .orElse(document.box());
        var page = hit.page() == 0 ? hit.title() : getTranslation("search.page.number", hit.page());
        return Stream.of(whose.apply(document), box, page)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Div snippet(Hit hit) {
        var mark = new Element("mark");
        mark.setText(hit.snippet().match());
        var snippet = new Div();
        snippet.addClassName("jh-search-snippet");
        snippet.getElement()
                .appendChild(
                        ElementFactory.createSpan(hit.snippet().before()),
                        mark,
                        ElementFactory.createSpan(hit.snippet().after()));
        return snippet;
    }
}
