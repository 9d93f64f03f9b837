package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** Everything that all modules know of one item of a case, one below the other. */
@SpringComponent
public class ItemPanels {

    private final ObjectProvider<ItemPanel> panels;

    ItemPanels(ObjectProvider<ItemPanel> panels) {
        this.panels = panels;
    }

    /** All panels of an item. */
    public Component of(Actor actor, String caseKey, String item) {
        return show(panels.stream(), actor, caseKey, item);
    }

    /** All panels but those of one module, where what they show is being edited. */
    public Component beside(String module, Actor actor, String caseKey, String item) {
        var others = panels.stream().filter(panel -> !panel.titleKey().startsWith(module + "."));
        return show(others, actor, caseKey, item);
    }

    private static Component show(Stream<ItemPanel> panels, Actor actor, String caseKey, String item) {
        var all = new Div();
        all.addClassName("jh-stack");
        panels.filter(panel -> panel.visible(actor, caseKey, item))
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .map(panel -> section(I18NProvider.translate(panel.titleKey()), panel.create(actor, caseKey, item)))
                .forEach(all::add);
        return all;
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H3(title), content);
        section.addClassNames("jh-panel", "jh-stack");
        return section;
    }
}
