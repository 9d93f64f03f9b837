package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** What the modules know of one item of a case, such as its documents. */
@SpringComponent("countyItemPanels")
class ItemPanels {

    private static final String STATEMENTS = "casefile.";

    private final ObjectProvider<ItemPanel> panels;

    ItemPanels(ObjectProvider<ItemPanel> panels) {
        this.panels = panels;
    }

    /** All panels of an item. */
    Component all(Actor actor, String caseKey, String item) {
        return show(panels.stream(), actor, caseKey, item);
    }

    /** All panels but what the county states, where that is being edited. */
    Component besideStatement(Actor actor, String caseKey, String item) {
        return show(panels.stream().filter(panel -> !panel.titleKey().startsWith(STATEMENTS)), actor, caseKey, item);
    }

    private static Component show(Stream<ItemPanel> panels, Actor actor, String caseKey, String item) {
        List<Component> parts = panels.filter(panel -> panel.visible(actor, caseKey, item))
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .map(panel -> part(panel, actor, caseKey, item))
                .toList();
        return Panel.stack(parts.toArray(Component[]::new));
    }

    private static Component part(ItemPanel panel, Actor actor, String caseKey, String item) {
        var part = new Div(new H3(I18NProvider.translate(panel.titleKey())), panel.create(actor, caseKey, item));
        part.addClassNames("jh-panel", "jh-stack");
        return part;
    }
}
