package org.junheng.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.Links;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.reading.BoxReading;
import org.junheng.reading.Ticks;
import org.junheng.shared.Actor;

/** How far somebody has read a box; follows what is opened on the page. */
final class BoxReadingCard extends Composite<Div> {

    private final transient Ticks ticks;
    private final transient DocumentReader reader;
    private final transient Actor actor;
    private final transient CaseId caseId;
    private final String box;

    BoxReadingCard(Ticks ticks, DocumentReader reader, Actor actor, CaseId caseId, String box) {
        this.ticks = ticks;
        this.reader = reader;
        this.actor = actor;
        this.caseId = caseId;
        this.box = box;
        getContent().addClassName("jh-stack");
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var heard = ComponentUtil.addListener(attach.getUI(), DocumentShown.class, shown -> refresh());
        addDetachListener(detach -> {
            detach.unregisterListener();
            heard.remove();
        });
    }

    private void refresh() {
        getContent().removeAll();
        ticks.of(actor, caseId).stream()
                .filter(each -> each.box().equals(box))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(BoxReading reading) {
        var head = new Div(badge(reading));
        head.addClassName("jh-row");
        getContent().add(head);
        if (reading.isEmpty()) {
            getContent().add(empty(reading));
            return;
        }
        if (!reading.suffices()) {
            getContent().add(new Paragraph(getTranslation("reading.panel.first")));
        }
        var list = new UnorderedList();
        Stream.concat(reading.unread().stream(), reading.read().stream())
                .map(document -> row(document, reading))
                .forEach(list::add);
        getContent().add(list);
    }

    private Badge badge(BoxReading reading) {
        var all = reading.read().size() + reading.unread().size();
        if (reading.suffices()) {
            var text = reading.isEmpty()
                    ? getTranslation("reading.panel.foundEmpty")
                    : getTranslation("reading.panel.read", reading.read().size(), all);
            return new Badge(reading.unread().isEmpty() ? Tone.GOOD : Tone.INFO, text);
        }
        return new Badge(Tone.WARNING, getTranslation("reading.panel.unread"));
    }

    private Component empty(BoxReading reading) {
        if (reading.foundEmpty()) {
            return new Paragraph(getTranslation("reading.panel.empty"));
        }
        var state = new Button(getTranslation("reading.panel.sayEmpty"), click -> {
            if (Notices.attempt(() -> ticks.foundEmpty(actor, caseId, box))) {
                refresh();
            }
        });
        var both = new Div(new Paragraph(getTranslation("reading.panel.empty")), state);
        both.addClassName("jh-stack");
        return both;
    }

    private ListItem row(Document document, BoxReading reading) {
        var link = Links.to(
                reader.address(document.caseId().toString(), box, document.id().toString()), document.name());
        var read = reading.read().contains(document);
        return new ListItem(
                link,
                new Text(" "),
                new Badge(
                        read ? Tone.GOOD : Tone.NEUTRAL,
                        getTranslation(read ? "reading.document.read" : "reading.document.unread")));
    }
}
