package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.shared.Actor;

/** Everything a decision is taken on, in one place: the tabs of the case, each built when it is first opened. */
@SpringComponent
public final class CaseMaterial {

    private final List<CaseTab> tabs;

    CaseMaterial(List<CaseTab> tabs) {
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
    }

    /** The tabs that this actor sees; whether he sees the case has been checked before. */
    public Component of(Actor actor, String caseKey) {
        return new Sheet(actor, caseKey, tabs);
    }

    /** The same, opened at the tab with this title, if it is there. */
    public Component openedAt(String titleKey, Actor actor, String caseKey) {
        var sheet = new Sheet(actor, caseKey, tabs);
        sheet.open(titleKey);
        return sheet;
    }

    private static final class Sheet extends Composite<TabSheet> {

        private final Map<String, Tab> heads = new HashMap<>();

        Sheet(Actor actor, String caseKey, List<CaseTab> tabs) {
            getContent().setWidthFull();
            for (var tab : tabs) {
                if (tab.visible(actor, caseKey)) {
                    add(tab, actor, caseKey);
                }
            }
        }

        void open(String titleKey) {
            var tab = heads.get(titleKey);
            if (tab != null) {
                getContent().setSelectedTab(tab);
            }
        }

        private void add(CaseTab tab, Actor actor, String caseKey) {
            var content = new Div();
            content.getStyle().setWidth("100%").setOverflow(Style.Overflow.AUTO);
            var head = getContent().add(I18NProvider.translate(tab.titleKey()), content);
            heads.put(tab.titleKey(), head);
            getContent().addSelectedChangeListener(change -> {
                if (head.equals(change.getSelectedTab()) && content.getComponentCount() == 0) {
                    content.add(tab.create(actor, caseKey));
                }
            });
            if (getContent().getTabCount() == 1) {
                content.add(tab.create(actor, caseKey));
            }
        }
    }
}
