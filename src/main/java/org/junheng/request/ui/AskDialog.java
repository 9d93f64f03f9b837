package org.junheng.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;
import org.junheng.request.MaterialRequests;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Item;

/** Asks the county for material: in which box, what and why, until when. */
final class AskDialog {

    private final Dialog dialog = new Dialog();
    private final ComboBox<Item> box = new ComboBox<>();

    private AskDialog(Actor actor, CaseId id, @Nullable String item, MaterialRequests requests, Runnable asked) {
        var items = requests.items(actor, id);
        box.setLabel(dialog.getTranslation("request.ask.box"));
        box.setItems(items);
        box.setItemLabelGenerator(each -> each.code() + " " + each.title());
        box.setWidthFull();
        items.stream().filter(each -> each.code().equals(item)).findFirst().ifPresent(box::setValue);
        var reason = new TextArea(dialog.getTranslation("request.ask.reason"));
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(2000);
        var due = Dates.picker(dialog.getTranslation("request.ask.due"));
        var send = new Button(dialog.getTranslation("request.ask.send"), click -> {
            var done = Notices.attempt(() -> {
                if (box.getValue() == null || due.getValue() == null) {
                    throw Refusal.invalid("request.ask.incomplete");
                }
                requests.ask(actor, id, box.getValue().code(), reason.getValue(), due.getValue());
            });
            if (done) {
                Notices.done(dialog.getTranslation("request.ask.sent"));
                dialog.close();
                asked.run();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var content = new Div(new Paragraph(dialog.getTranslation("request.ask.what")), box, reason, due);
        content.addClassName("jh-stack");
        dialog.setHeaderTitle(dialog.getTranslation("request.ask.heading"));
        dialog.setWidth("min(40rem, 96vw)");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()), send);
    }

    /** Opens it, with the box of an item chosen where one is known. */
    static void open(Actor actor, CaseId id, @Nullable String item, MaterialRequests requests, Runnable asked) {
        new AskDialog(actor, id, item, requests, asked).dialog.open();
    }
}
