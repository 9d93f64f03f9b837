package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;

/** Who did what when. */
@org.springframework.stereotype.Component
final class LogTab implements CaseTab {

    private final CaseLog log;

    LogTab(CaseLog log) {
        this.log = log;
    }

    @Override
    public String address() {
        return "log";
    }

    @Override
    public String titleKey() {
        return "casefile.tab.log";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        var entries = log.of(actor, id).reversed();
        var now = log.held(id, entries);
        var grid = new LogGrid(entries, now);
        if (entries.stream().noneMatch(entry -> entry.isStale(now))) {
            return grid;
        }
        var page = new Div(new Hint(Tone.WARNING, I18NProvider.translate("casefile.log.stale.how")), grid);
        page.addClassName("jh-stack");
        return page;
    }
}
