package org.junheng.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;
import org.junheng.reading.Tick;
import org.junheng.reading.Ticks;
import org.junheng.shared.Actor;

/** Where a reviewer ticks the document just read, with pages and remark, and sees what was ticked before. */
final class TickForm extends Composite<Div> {

    private final transient Ticks ticks;
    private final transient Actor actor;
    private final transient Document document;
    private final TextField pages = new TextField();
    private final TextField remark = new TextField();
    private final UnorderedList before = new UnorderedList();

    TickForm(Ticks ticks, Actor actor, Document document) {
        this.ticks = ticks;
        this.actor = actor;
        this.document = document;
        pages.setLabel(getTranslation("reading.tick.pages"));
        pages.setMaxLength(Tick.LONGEST_PAGES);
        pages.setWidth("8rem");
        remark.setLabel(getTranslation("reading.tick.remark"));
        remark.setMaxLength(Tick.LONGEST_REMARK);
        remark.addClassName("jh-grow");
        var tick = new Button(getTranslation("reading.tick"), click -> tick());
        tick.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(pages, remark, tick);
        fields.addClassNames("jh-row", "jh-reader-tick");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(fields, before);
        list();
    }

    private void tick() {
        var done = Notices.attempt(() -> ticks.tick(actor, document.id(), pages.getValue(), remark.getValue()));
        if (done) {
            pages.clear();
            remark.clear();
            list();
        }
    }

    private void list() {
        before.removeAll();
        ticks.own(actor, document.id()).stream().map(this::row).forEach(before::add);
    }

    private ListItem row(Tick tick) {
        return new ListItem(getTranslation("reading.tick.line", Dates.moment(tick.at()), tick.pages(), tick.remark()));
    }
}
