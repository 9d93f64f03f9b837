package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.casefile.Statements.Stated;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Actor;
import org.junheng.standard.Item;

/** Everything known of one item, and the form to state it anew for those who may. */
final class ItemDialog {

    private final Dialog dialog = new Dialog();
    private final Actor actor;
    private final CaseId id;
    private final Item item;
    private final Statements statements;
    private final Runnable changed;

    ItemDialog(Actor actor, CaseId id, Stated stated, Statements statements, List<ItemPanel> panels, Runnable changed) {
        this.actor = actor;
        this.id = id;
        this.item = stated.item();
        this.statements = statements;
        this.changed = changed;
        dialog.setHeaderTitle(item.code() + " " + item.title());
        dialog.setWidth("min(56rem, 96vw)");
        dialog.setDraggable(true);
        dialog.setResizable(true);
        var content = new Div(demand());
        content.addClassName("jh-stack");
        if (statements.mayState(actor, id, item.code())) {
            content.add(form(stated));
        }
        panels.forEach(panel -> content.add(section(panel)));
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Component demand() {
        var demand = new Div(
                new Span(dialog.getTranslation("casefile.item.departments", DepartmentNames.of(item.departments()))));
        if (!item.material().isEmpty()) {
            var material = new UnorderedList();
            item.material().forEach(name -> material.add(new ListItem(name)));
            demand.add(new Div(dialog.getTranslation("casefile.item.material")), material);
        }
        demand.addClassName("jh-muted");
        return demand;
    }

    private Component form(Stated stated) {
        var form = new StatementForm(stated.statement());
        var save = new Button(dialog.getTranslation("casefile.item.save"), click -> {
            if (form.isComplete()) {
                save(form.draft());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var frame = new Div(form, save);
        frame.addClassNames("jh-panel", "jh-stack");
        return frame;
    }

    private void save(Statement.Draft draft) {
        if (Notices.attempt(() -> statements.state(actor, id, item.code(), draft))) {
            Notices.done(dialog.getTranslation("casefile.item.saved", item.code()));
            dialog.close();
            changed.run();
        }
    }

    private Component section(ItemPanel panel) {
        var section = new Div(
                new H3(dialog.getTranslation(panel.titleKey())), panel.create(actor, id.toString(), item.code()));
        section.addClassName("jh-panel");
        return section;
    }
}
