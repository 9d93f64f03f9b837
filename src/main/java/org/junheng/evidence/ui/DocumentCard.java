package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Tone;

/** One document in its current version, with what can be done with it, and the versions before. */
final class DocumentCard extends Composite<Div> {

    private final transient DocumentActions actions;

    DocumentCard(Box box, Document document, DocumentActions actions) {
        this.actions = actions;
        getContent().addClassName("jh-document");
        var buttons = buttons(document);
        if (actions.mayChange(document)) {
            buttons.add(
                    button("evidence.document.describe", document, () -> actions.describe(document)),
                    button("evidence.document.newVersion", document, () -> actions.replace(document)));
        }
        getContent().add(name(box.titleOf(document)), badges(box, document));
        box.filed(document).ifPresent(filed -> getContent().add(new DescriptionLines(box.code(), filed)));
        getContent().add(facts(document), buttons);
        var before = box.before(document);
        if (!before.isEmpty()) {
            getContent().add(history(before));
        }
    }

    private Span badges(Box box, Document document) {
        var badges = new Span();
        badges.addClassName("jh-box-badges");
        if (document.condition().macros()) {
            badges.add(new Badge(Tone.WARNING, getTranslation("evidence.document.macros")));
        }
        switch (document.condition().scan()) {
            case QUARANTINED -> badges.add(new Badge(Tone.WARNING, getTranslation("evidence.document.quarantined")));
            case INFECTED -> badges.add(new Badge(Tone.BAD, getTranslation("evidence.document.infected")));
            case NONE, CLEAN -> {}
        }
        if (box.isOutside(document)) {
            badges.add(new Badge(Tone.WARNING, getTranslation("evidence.document.outside")));
        }
        if (box.isUnread(document)) {
            badges.add(new Badge(Tone.INFO, getTranslation("evidence.document.unread")));
        }
        return badges;
    }

    private static Div name(String text) {
        var name = new Div(text);
        name.addClassName("jh-document-name");
        return name;
    }

    private Div facts(Document document) {
        var version = Integer.toString(document.version());
        var text = getTranslation(
                "evidence.document.facts", actions.typeName(document.type()), document.sizeText(), version);
        var facts = new Div(new Span(document.name()), new Span(text), new Span(origin(document)));
        var reason = actions.reasonOf(document);
        if (!reason.isEmpty()) {
            facts.add(new Span(getTranslation("evidence.document.reason", reason)));
        }
        facts.addClassNames("jh-muted", "jh-small", "jh-facts-inline");
        facts.getElement().setAttribute("title", "SHA-256 " + document.sha256());
        return facts;
    }

    private String origin(Document document) {
        var at = Dates.moment(document.addedAt());
        return document.onBehalfOf() == null
                ? getTranslation("evidence.document.by", document.addedByName(), at)
                : getTranslation("evidence.document.byFor", document.addedByName(), at, actions.departmentOf(document));
    }

    private Div buttons(Document document) {
        var buttons = new Div();
        buttons.addClassName("jh-row");
        if (!document.isReadable()) {
            var why = new Span(getTranslation(
                    "evidence.document.unreadable." + document.condition().scan()));
            why.addClassNames("jh-muted", "jh-small");
            buttons.add(why);
            return buttons;
        }
        buttons.add(button("evidence.document.preview", document, () -> actions.preview(document)));
        var download = new Anchor(actions.attachment(document), getTranslation("evidence.document.download"));
        download.getElement().setAttribute("download", true);
        download.setAriaLabel(getTranslation("evidence.document.downloadOf", document.name()));
        buttons.add(download);
        return buttons;
    }

    private Button button(String key, Document document, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation(key) + " " + document.name());
        return button;
    }

    private Details history(List<Document> before) {
        var list = new Div();
        list.addClassName("jh-stack");
        for (var document : before) {
            list.add(new Div(name(document.name()), facts(document), buttons(document)));
        }
        var title = new Span(
                VaadinIcon.TIME_BACKWARD.create(),
                new Span(getTranslation("evidence.document.history", Integer.toString(before.size()))));
        title.addClassNames("jh-row", "jh-small");
        return new Details(title, list);
    }
}
