package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.platform.ui.CaseTab;
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
        return new LogGrid(log.of(actor, CaseId.parse(caseKey)).reversed());
    }
}
