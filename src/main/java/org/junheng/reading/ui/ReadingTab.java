package org.junheng.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.Links;
import org.junheng.reading.Ticks;
import org.junheng.shared.Actor;

/** What a reviewer has left of a case's documents, as a tab of its page. */
@SpringComponent
final class ReadingTab implements CaseTab {

    /** So many documents are listed under one heading. */
    private static final int MOST = 200;

    private final Ticks ticks;
    private final DocumentReader reader;

    ReadingTab(Ticks ticks, DocumentReader reader) {
        this.ticks = ticks;
        this.reader = reader;
    }

    @Override
    public String address() {
        return "reading";
    }

    @Override
    public String titleKey() {
        return "reading.tab";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        return Ticks.mayTick(actor);
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var list = ticks.list(actor, CaseId.parse(caseKey));
        var all = new Div(
                section("reading.list.unread", list.unread()),
                section("reading.list.uncited", list.uncited()),
                section("reading.list.outside", list.outside()));
        all.addClassName("jh-stack");
        return all;
    }

    private static String box(String code) {
        return ExtraBox.find(code)
                .map(extra -> I18NProvider.translate(extra.textKey()))
                .orElse(code);
    }

    private Component section(String key, List<Document> documents) {
        var title = I18NProvider.translate(key, documents.size());
        if (documents.isEmpty()) {
            return new Paragraph(title);
        }
        var list = new UnorderedList();
        documents.stream()
                .limit(MOST)
                .map(document -> new ListItem(
                        new Span(box(document.box()) + " "),
                        Links.to(
                                reader.address(
                                        document.caseId().toString(),
                                        document.box(),
                                        document.id().toString()),
                                document.name())))
                .forEach(list::add);
        var details = new Details(title, list);
        details.setOpened(true);
        return details;
    }
}
