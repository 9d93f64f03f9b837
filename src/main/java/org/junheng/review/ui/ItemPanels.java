package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** Everything that all modules know of one item of a case, one below the other. */
@SpringComponent
class ItemPanels {

    private final ObjectProvider<ItemPanel> panels;

    ItemPanels(ObjectProvider<ItemPanel> panels) {
        this.panels = panels;
    }

    Component of(Actor actor, String caseKey, String item) {
        var all = new Div();
        all.addClassName("jh-stack");
        panels.stream()
                .filter(panel -> panel.visible(actor, caseKey, item))
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .map(panel -> section(I18NProvider.translate(panel.titleKey()), panel.create(actor, caseKey, item)))
                .forEach(all::add);
        return all;
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H3(title), content);
        section.addClassName("jh-panel");
        return section;
    }
}
