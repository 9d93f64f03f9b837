package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/** What falls short, school by school, and the three ways on: correct, claim an exception, or not apply. */
@PermitAll
@Route("tasks/choose-exit")
class ChooseExitView extends TaskFormView<NoData> {

    private final ResultParts results;

    ChooseExitView(TaskDesk desk, ResultParts results) {
        super(desk);
        this.results = results;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var ways = new UnorderedList();
        for (var way : List.of("CORRECT", "RELIEF", "NOT_APPLY")) {
            ways.add(new ListItem(I18NProvider.translate("certification.county.exit." + way)));
        }
        return Panel.stack(
                new Panel("certification.county.exit", ways),
                results.latest(actor(), id).orElseThrow());
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }
}
