package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Statements;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;

/** The items as the county states them. */
@org.springframework.stereotype.Component
final class ItemsTab implements CaseTab {

    private final Statements statements;
    private final ObjectProvider<ItemPanel> panels;

    ItemsTab(Statements statements, ObjectProvider<ItemPanel> panels) {
        this.statements = statements;
        this.panels = panels;
    }

    @Override
    public String address() {
        return "items";
    }

    @Override
    public String titleKey() {
        return "casefile.tab.items";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        return new ItemsGrid(actor, CaseId.parse(caseKey), statements, this::panels);
    }

    private List<ItemPanel> panels() {
        return panels.stream().sorted(Comparator.comparingInt(ItemPanel::order)).toList();
    }
}
